package org.fupin.schemas;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that a document decrees, for a time and a division.
 *
 * @param name for example {@code LINE}
 * @param value the number
 * @param unit for example {@code 元/年}, {@code %}, {@code 天}
 * @param from first day it is in force; null when it has no beginning
 * @param to last day it is in force; null when it has no end
 * @param division {@code CN}, or a division code of 2, 4, 6, 9 or 12 digits
 * @param source document
 * @param confidence sure, likely, guess or proposed
 */
public record Parameter(
        String name,
        BigDecimal value,
        String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String division,
        String source,
        String confidence) {

    /** Refuses a division that is neither CN nor digits. */
    public Parameter {
        if (!division.equals("CN") && !division.matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")) {
            throw new IllegalArgumentException("division of parameter " + name + " must be CN or a code: " + division);
        }
    }

    /**
     * A parameter of a profile: proposed, without unit.
     *
     * @param division division code, or null for the nation
     */
    public static Parameter of(
            String name,
            BigDecimal value,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String division,
            String source) {
        return new Parameter(name, value, "", from, to, division == null ? "CN" : division, source, "proposed");
    }

    /** Whether it is in force on a day. */
    public boolean inForce(LocalDate on) {
        return (from == null || !on.isBefore(from)) && (to == null || !on.isAfter(to));
    }

    /** The part of the division code that a place's code must begin with; empty for CN. */
    public String prefix() {
        if (division.equals("CN")) {
            return "";
        }
        String prefix = division;
        int unit = prefix.length() > 6 ? 3 : 2;
        while (prefix.length() > 2 && prefix.endsWith("0".repeat(unit))) {
            prefix = prefix.substring(0, prefix.length() - unit);
            unit = prefix.length() > 6 ? 3 : 2;
        }
        return prefix;
    }
}
