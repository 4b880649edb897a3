package org.fupin.security.mask;

import java.util.Locale;

/**
 * How many values still fit what is shown and known. The number is never higher than what an attacker who tries them all
 * would find; where it cannot be counted it is 1: assume that the value can be found.
 *
 * @param count the values that remain; 0 when what is known contradicts what is shown
 * @param basis how the number came about
 */
public record Candidates(long count, Basis basis) {

    /** Fewest candidates that a published identity number may leave: the default of the publication gate (proposed). */
    public static final long PUBLISHABLE = 10_000;

    /** How a number of candidates came about. */
    public enum Basis {
        /** Counted exactly, by the standard that gives the value its form. */
        COUNTED,
        /** Counted from the form alone; who holds a list of the people of the place may have fewer. */
        FORM,
        /** It depends on the people of the place, of whom nothing is known here. */
        NOT_COUNTED,
        /** Nothing of the value is shown, so that nothing can be tried. */
        NOTHING_SHOWN
    }

    /** Refuses a negative count. */
    public Candidates {
        if (count < 0) {
            throw new IllegalArgumentException("a count cannot be negative: " + count);
        }
    }

    static Candidates counted(long count) {
        return new Candidates(count, Basis.COUNTED);
    }

    static Candidates form(long count) {
        return new Candidates(count, Basis.FORM);
    }

    static Candidates unknown() {
        return new Candidates(1, Basis.NOT_COUNTED);
    }

    static Candidates hidden() {
        return new Candidates(Long.MAX_VALUE, Basis.NOTHING_SHOWN);
    }

    /** Whether at least so many values remain. */
    public boolean atLeast(long number) {
        return count >= number;
    }

    /** The fewer of the two. */
    public Candidates orFewer(Candidates other) {
        return other.count < count ? other : this;
    }

    /** For people, in Chinese for a Chinese locale, else in English. */
    public String text(Locale locale) {
        boolean zh = locale.getLanguage().equals("zh");
        String number = String.format(Locale.ROOT, "%,d", count);
        return switch (basis) {
            case COUNTED -> number;
            case FORM -> number + (zh ? "（仅按格式计）" : " (by its form alone)");
            case NOT_COUNTED -> zh ? "无法计数，按 1 计" : "not countable, taken as 1";
            case NOTHING_SHOWN -> zh ? "未显示" : "nothing shown";
        };
    }
}
