package org.fupin.security.mask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fupin.model.identifier.Sex;

/** Tells from the other columns of a row, as they are shown, what a reader of it knows. */
public final class RowFacts {

    private static final Pattern BAND = Pattern.compile("([0-9]{1,4})-([0-9]{1,4})");
    private static final Pattern YEAR_ONLY = Pattern.compile("([0-9]{4})-\\*\\*-\\*\\*");
    private static final Pattern AGE = Pattern.compile("[0-9]{1,3}");
    private static final Pattern AREA = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6,}");
    private static final int OLDEST = 150;

    private final LocalDate day;
    private final KnownFacts base;
    private final Map<Integer, Fact> columns;

    private RowFacts(LocalDate day, KnownFacts base, Map<Integer, Fact> columns) {
        this.day = day;
        this.base = base;
        this.columns = Map.copyOf(columns);
    }

    /**
     * Facts by column.
     *
     * @param day the day of the list: its people were alive then, and ages count on it
     * @param columns what each column tells, by its number from 0
     */
    public static RowFacts of(LocalDate day, Map<Integer, Fact> columns) {
        return new RowFacts(day, KnownFacts.ofLiving(day), columns);
    }

    /** What a reader of the row knows; a cell that tells nothing, or cannot be read, adds nothing. */
    public KnownFacts of(List<String> shown) {
        KnownFacts known = base;
        for (Map.Entry<Integer, Fact> column : columns.entrySet()) {
            String text = column.getKey() < shown.size()
                    ? Form.nfc(shown.get(column.getKey())).strip()
                    : "";
            if (!text.isEmpty() && !text.equals(ValueMask.HIDDEN)) {
                known = with(known, column.getValue(), text);
            }
        }
        return known;
    }

    private KnownFacts with(KnownFacts known, Fact fact, String text) {
        return switch (fact) {
            case BIRTH -> born(known, text);
            case AGE -> aged(known, text);
            case SEX -> sexed(known, text);
            case AREA ->
                AREA.matcher(text).matches() ? known.withArea(text.substring(0, Math.min(6, text.length()))) : known;
        };
    }

    private static KnownFacts born(KnownFacts known, String text) {
        Matcher year = YEAR_ONLY.matcher(text);
        Matcher band = BAND.matcher(text);
        if (year.matches()) {
            return known.withBirthYear(Integer.parseInt(year.group(1)));
        }
        if (band.matches() && band.group(1).length() == 4 && band.group(2).length() == 4) {
            int first = Integer.parseInt(band.group(1));
            int last = Integer.parseInt(band.group(2));
            return last < first ? known : known.withBirth(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        }
        DateText date = DateText.read(text);
        return date == null ? known : known.withBirth(date.first(), date.last());
    }

    private KnownFacts aged(KnownFacts known, String text) {
        Matcher band = BAND.matcher(text);
        boolean one = AGE.matcher(text).matches();
        if (!one && !band.matches()) {
            return known;
        }
        int youngest = Integer.parseInt(one ? text : band.group(1));
        int oldest = Integer.parseInt(one ? text : band.group(2));
        boolean possible = youngest <= oldest && oldest <= OLDEST;
        return possible ? known.withAge(youngest, oldest, day) : known;
    }

    private static KnownFacts sexed(KnownFacts known, String text) {
        return switch (text) {
            case "1", "男", "男性" -> known.withSex(Sex.MALE);
            case "2", "女", "女性" -> known.withSex(Sex.FEMALE);
            default -> known;
        };
    }

    /** The day of the list. */
    public LocalDate day() {
        return day;
    }
}
