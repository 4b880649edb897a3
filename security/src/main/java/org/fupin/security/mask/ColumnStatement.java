package org.fupin.security.mask;

import java.util.Locale;

/**
 * What the mask of a column left.
 *
 * @param column the column and its mask
 * @param values values that were there
 * @param hidden values of which nothing is shown, by the mask or because they have not their form
 * @param fewest the fewest candidates of any value that is shown in part; {@link Candidates.Basis#NOTHING_SHOWN} when
 *     none is
 * @param tooFew values that were hidden because too few candidates would have remained
 */
public record ColumnStatement(ColumnMask column, long values, long hidden, Candidates fewest, TooFew tooFew) {

    /**
     * Values of which too few candidates would have remained.
     *
     * @param count how many
     * @param firstLine line of the first one; 0 when there is none
     * @param fewest the fewest candidates that one of them would have left
     */
    public record TooFew(long count, long firstLine, Candidates fewest) {}

    /** One line for people, in Chinese for a Chinese locale, else in English; it holds no value. */
    public String text(Locale locale) {
        boolean zh = locale.getLanguage().equals("zh");
        String start = column.name() + "  " + column.mask().text() + "  ";
        String counts = zh
                ? "最少剩余候选：" + fewest.text(locale) + "；" + number(values) + " 个值，其中 " + number(hidden) + " 个完全隐藏"
                : "fewest candidates: " + fewest.text(locale) + "; " + number(values) + " values, " + number(hidden)
                        + " of them hidden completely";
        return start + counts + (tooFew.count() == 0 ? "" : few(zh, locale));
    }

    private String few(boolean zh, Locale locale) {
        String fewestOfThem = tooFew.fewest().text(locale);
        return zh
                ? "；另有 " + number(tooFew.count()) + " 个值因剩余候选过少（最少 " + fewestOfThem + "，要求 " + number(column.least())
                        + "）而隐藏，首个在第 " + tooFew.firstLine() + " 行"
                : "; " + number(tooFew.count()) + " more are hidden because too few would remain (fewest "
                        + fewestOfThem + ", asked for " + number(column.least()) + "), the first in line "
                        + tooFew.firstLine();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
