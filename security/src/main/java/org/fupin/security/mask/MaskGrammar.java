package org.fupin.security.mask;

import java.util.Locale;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fupin.model.mask.SensitiveKind;

/** Reads the texts that describe masks. */
final class MaskGrammar {

    private static final String ALL =
            "identity[:6+0], name, phone[:3+2], account[:4], address[:village|township|county|"
                    + "prefecture|province], location, health, birth-date, secret, amount:STEP, date:month|year|5y|10y, age:WIDTH, "
                    + "hide, show";
    private static final Pattern ENDS = Pattern.compile("([0-9])\\+([0-9])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

    private MaskGrammar() {}

    static ValueMask parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        int colon = plain.indexOf(':');
        String choice = colon < 0 ? "" : plain.substring(colon + 1);
        String name = colon < 0 ? plain : plain.substring(0, colon);
        return colon < 0 ? whole(name, text) : chosen(name, choice, text);
    }

    private static ValueMask whole(String name, String text) {
        return switch (name) {
            case "hide" -> ValueMask.hidden();
            case "show" -> ValueMask.shown();
            default -> {
                for (SensitiveKind kind : SensitiveKind.values()) {
                    if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                        yield ValueMask.of(kind);
                    }
                }
                throw unknown(text);
            }
        };
    }

    private static ValueMask chosen(String name, String choice, String text) {
        return switch (name) {
            case "identity" -> ends(SensitiveKind.IDENTITY, choice, text);
            case "phone" -> ends(SensitiveKind.PHONE, choice, text);
            case "account" -> number(choice, text, tail -> ValueMask.account((int) Math.min(tail, 9)));
            case "address" -> ValueMask.address(level(choice, text));
            case "amount" -> number(choice, text, ValueMask::amount);
            case "age" -> number(choice, text, width -> ValueMask.age((int) Math.min(width, 1000)));
            case "date" -> ValueMask.date(band(choice, text));
            default -> throw unknown(text);
        };
    }

    private static ValueMask ends(SensitiveKind kind, String choice, String text) {
        Matcher ends = ENDS.matcher(choice);
        if (!ends.matches()) {
            throw unknown(text);
        }
        return EndsMask.of(kind, Integer.parseInt(ends.group(1)), Integer.parseInt(ends.group(2)));
    }

    private static ValueMask number(String choice, String text, LongFunction<ValueMask> mask) {
        if (!NUMBER.matcher(choice).matches()) {
            throw unknown(text);
        }
        return mask.apply(Long.parseLong(choice));
    }

    private static AddressLevel level(String choice, String text) {
        for (AddressLevel level : AddressLevel.values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(choice)) {
                return level;
            }
        }
        throw unknown(text);
    }

    private static DateBand band(String choice, String text) {
        return switch (choice) {
            case "month" -> DateBand.MONTH;
            case "year" -> DateBand.YEAR;
            case "5y" -> DateBand.FIVE_YEARS;
            case "10y" -> DateBand.TEN_YEARS;
            default -> throw unknown(text);
        };
    }

    private static IllegalArgumentException unknown(String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return new IllegalArgumentException("没有这种脱敏方式 · no such mask: " + shown + "；可用 · there are " + ALL);
    }
}
