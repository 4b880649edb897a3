package org.fupin.files.header;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;

/**
 * How well a row, taken as the header, fits a record type.
 *
 * @param matcher the names of the type
 * @param row index of the row among the first rows
 * @param matched how many elements of the type the row names
 * @param needed how many of its required elements the row names
 */
record HeaderFit(HeaderMatcher matcher, int row, int matched, long needed) {

    /** Two types whose shares of required columns differ by less fit equally. */
    private static final double CLEAR = 0.2;

    /** The best fit of the type among the rows. */
    static HeaderFit best(List<List<String>> rows, HeaderMatcher matcher) {
        HeaderFit best = new HeaderFit(matcher, 0, 0, 0);
        for (int row = 0; row < rows.size(); row++) {
            HeaderFit fit = of(rows, row, matcher);
            best = fit.betterThan(best) ? fit : best;
        }
        return best;
    }

    private static HeaderFit of(List<List<String>> rows, int row, HeaderMatcher matcher) {
        Set<Element> own = new HashSet<>();
        for (String text : rows.get(row)) {
            HeaderMatch match = matcher.match(text);
            if (match.element() != null && !match.common()) {
                own.add(match.element());
            }
        }
        long needed = own.stream().filter(Element::required).count();
        return new HeaderFit(matcher, row, own.size(), needed);
    }

    RecordType type() {
        return matcher.type();
    }

    /** More elements named, then more of the required ones. */
    boolean betterThan(HeaderFit other) {
        return matched != other.matched ? matched > other.matched : share() > other.share();
    }

    /** Whether the row may as well be the header of the other, which fits no better, and no name says which. */
    boolean as(HeaderFit other) {
        return matched == other.matched && share() - other.share() < CLEAR;
    }

    /** Whether the row names enough of a further part of a form to be its header too. */
    boolean whole() {
        return matched > 1 && matched * 3 >= type().elements().size();
    }

    /** Whether the row names so little of the type, among so many columns, that it may well be the header of another. */
    boolean weak(List<List<String>> rows) {
        long filled = rows.get(row).stream().filter(text -> !text.isBlank()).count();
        return matched < TypeGuess.FEWEST_MATCHES || matched * 4L < filled;
    }

    private double share() {
        long required = type().elements().stream().filter(Element::required).count();
        return required == 0 ? 1 : (double) needed / required;
    }
}
