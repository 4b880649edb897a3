package org.fupin.security.mask;

import java.util.Locale;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fupin.model.mask.SensitiveKind;

/** Reads the texts that describe masks; the grammar stands at {@link ValueMask#parse}. */
final class MaskGrammar {

    private static final int LONGEST = 40;
    private static final String ALL = "identity, identity:6+0, name, phone, phone:3+2, account, account:4, address, "
            + "address:province|prefecture|county|township|village, location, health, birth-date, secret, amount:1000, "
            + "date:month|year|5y|10y, age:5, hide, show";
    private static final Pattern ENDS = Pattern.compile("([0-9])\\+([0-9])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

    private MaskGrammar() {}

    static ValueMask parse(String text) {
        if (text.length() > LONGEST) {
            throw unknown();
        }
        String plain = text.strip().toLowerCase(Locale.ROOT).replace('：', ':').replace('＋', '+');
        int colon = plain.indexOf(':');
        return colon < 0 ? whole(plain) : chosen(plain.substring(0, colon), plain.substring(colon + 1));
    }

    private static ValueMask whole(String name) {
        WholeMask whole = named(WholeMask.values(), name);
        if (whole != null) {
            return whole;
        }
        return ValueMask.of(known(SensitiveKind.values(), name));
    }

    private static ValueMask chosen(String name, String choice) {
        return switch (name) {
            case "identity" -> ends(SensitiveKind.IDENTITY, choice);
            case "phone" -> ends(SensitiveKind.PHONE, choice);
            case "account" -> number(choice, tail -> ValueMask.account((int) Math.min(tail, 9)));
            case "address" -> ValueMask.address(known(AddressLevel.values(), choice));
            case "amount" -> number(choice, ValueMask::amount);
            case "age" -> number(choice, width -> ValueMask.age((int) Math.min(width, 1000)));
            case "date" -> ValueMask.date(known(DateBand.values(), choice));
            default -> throw unknown();
        };
    }

    private static ValueMask ends(SensitiveKind kind, String choice) {
        Matcher ends = ENDS.matcher(choice);
        if (!ends.matches()) {
            throw unknown();
        }
        return EndsMask.of(kind, Integer.parseInt(ends.group(1)), Integer.parseInt(ends.group(2)));
    }

    private static ValueMask number(String choice, LongFunction<ValueMask> mask) {
        if (!NUMBER.matcher(choice).matches()) {
            throw unknown();
        }
        return mask.apply(Long.parseLong(choice));
    }

    /** The name of a constant in these texts. */
    static String name(Enum<?> constant) {
        if (constant instanceof DateBand band && band.years() > 1) {
            return band.years() + "y";
        }
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> @org.jspecify.annotations.Nullable E named(E[] constants, String name) {
        for (E constant : constants) {
            if (name(constant).equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static <E extends Enum<E>> E known(E[] constants, String name) {
        E constant = named(constants, name);
        if (constant == null) {
            throw unknown();
        }
        return constant;
    }

    /** The text is not repeated: it may be a value. */
    private static IllegalArgumentException unknown() {
        return new IllegalArgumentException("没有这种脱敏方式；可用 · no such mask; there are " + ALL);
    }
}
