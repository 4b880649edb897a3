package org.fupin.security.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fupin.model.constraint.Division;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.type.Element;
import org.fupin.model.type.ValueType;
import org.fupin.schemas.CodeList;
import org.fupin.security.SecurityRefusal;
import org.jspecify.annotations.Nullable;

/**
 * What a token is made of: one kind of value, or several together. A field with fewer than 10,000 possible values gets no
 * token, for whoever holds the key could try them all and whoever does not could count how often each occurs.
 */
public final class TokenField {

    /** Least number of possible values. */
    public static final long LEAST_VALUES = 10_000;

    private static final int MOST_PARTS = 8;

    private final List<Part> parts;
    private final String code;

    /** One value of the field: its name in the token, its normal form, how many values it can have. */
    record Part(String code, NormalForm form, long values) {}

    private TokenField(List<Part> parts) {
        this.parts = parts;
        this.code = parts.stream().map(Part::code).collect(Collectors.joining("+"));
    }

    private static TokenField of(String code, NormalForm form, long values) {
        return new TokenField(List.of(new Part(code, form, values)));
    }

    /** Identity numbers: about 3,000 counties × 36,500 days × 1,000. */
    public static TokenField identity() {
        return of("identity", NormalForm.IDENTITY, 110_000_000_000L);
    }

    /** Names; taken as 100,000, for most people share few of them. Two people of one name get one token. */
    public static TokenField name() {
        return of("name", NormalForm.NAME, 100_000);
    }

    /** Telephone numbers. */
    public static TokenField phone() {
        return of("phone", NormalForm.PHONE, 7_000_000_000L);
    }

    /** Accounts and cards. */
    public static TokenField account() {
        return of("account", NormalForm.ACCOUNT, 1_000_000_000_000L);
    }

    /** Birth dates of a hundred years. */
    public static TokenField birthDate() {
        return of("birthDate", NormalForm.DATE, 36_500);
    }

    /** A code of a list; it has a token only together with other values. */
    public static TokenField code(CodeList list) {
        return of("code." + list.name(), NormalForm.CODE, list.codes().size());
    }

    /**
     * The field for an element of the standard: by its kind where it identifies people, else by its type, counted low.
     * Two departments may have the value in different records; the field is the same.
     */
    public static TokenField of(Element element) {
        SensitiveKind kind = element.sensitive();
        TokenField known = kind == null ? null : ofKind(kind);
        if (known != null) {
            return known;
        }
        if (element.name().equals("birthDate") && element.type() == ValueType.DATE) {
            return birthDate();
        }
        return element.codeList()
                .filter(list -> element.type() == ValueType.CODE)
                .filter(list -> element.constraint(Division.class).isEmpty())
                .map(TokenField::code)
                .orElseGet(() -> of("element." + element.name(), form(element), values(element)));
    }

    private static @Nullable TokenField ofKind(SensitiveKind kind) {
        return switch (kind) {
            case IDENTITY -> identity();
            case NAME -> name();
            case PHONE -> phone();
            case ACCOUNT -> account();
            case BIRTH_DATE -> birthDate();
            default -> null;
        };
    }

    private static NormalForm form(Element element) {
        return switch (element.type()) {
            case DATE -> NormalForm.DATE;
            case TEXT -> NormalForm.TEXT;
            default -> NormalForm.CODE;
        };
    }

    /** Low estimates: a number of money or a text of a form repeats itself far more often than its width allows. */
    private static long values(Element element) {
        return switch (element.type()) {
            case DATE -> 36_500;
            case BOOLEAN -> 2;
            case YEAR -> 100;
            case YEAR_MONTH -> 1_200;
            default -> 1_000;
        };
    }

    /**
     * Several values together, such as name and birth date; without one of them there is no token.
     *
     * @throws IllegalArgumentException for more than eight values
     */
    public static TokenField compound(TokenField... fields) {
        List<Part> all = new ArrayList<>();
        Arrays.stream(fields).forEach(field -> all.addAll(field.parts));
        if (all.isEmpty() || all.size() > MOST_PARTS) {
            throw new IllegalArgumentException("a field has 1 to " + MOST_PARTS + " values, not " + all.size());
        }
        return new TokenField(List.copyOf(all));
    }

    /** Name of the field in tokens and token files, such as {@code identity} or {@code name+birthDate}. */
    public String code() {
        return code;
    }

    /** How many values it can have, counted low. */
    public long possibleValues() {
        long values = 1;
        for (Part part : parts) {
            long high = Math.multiplyHigh(values, part.values());
            values = high != 0 || values * part.values() < 0 ? Long.MAX_VALUE : values * part.values();
        }
        return values;
    }

    List<Part> parts() {
        return parts;
    }

    /**
     * Stops unless the field may have tokens.
     *
     * @throws SecurityRefusal {@code WEAK} for a field with too few possible values
     */
    void requireTokens() {
        if (possibleValues() < LEAST_VALUES) {
            throw new SecurityRefusal(SecurityRefusal.Code.WEAK, code);
        }
    }

    @Override
    public String toString() {
        return code();
    }
}
