package org.fupin.security.mask;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Shows the band that a date lies in; a date that is coarser by itself is hidden unless the band is as coarse.
 *
 * @param band how coarse
 */
record DateMask(DateBand band) implements ValueMask {

    private static final Pattern YEARS = Pattern.compile("([0-9]{4})-([0-9]{4})");

    @Override
    public String mask(String value) {
        if (value.isEmpty()) {
            return value;
        }
        String text = Form.nfc(value);
        if (own(text) != null) {
            return text;
        }
        DateText date = DateText.read(text);
        return date != null && start(date.first()).equals(start(date.last())) ? text(start(date.first())) : HIDDEN;
    }

    private LocalDate start(LocalDate day) {
        return band == DateBand.MONTH
                ? day.withDayOfMonth(1)
                : LocalDate.of(Math.floorDiv(day.getYear(), band.years()) * band.years(), 1, 1);
    }

    private LocalDate next(LocalDate start) {
        return band == DateBand.MONTH ? start.plusMonths(1) : start.plusYears(band.years());
    }

    private String text(LocalDate start) {
        String year = String.format(java.util.Locale.ROOT, "%04d", start.getYear());
        return switch (band) {
            case MONTH -> year + String.format(java.util.Locale.ROOT, "-%02d", start.getMonthValue());
            case YEAR -> year;
            default -> year + "-" + String.format(java.util.Locale.ROOT, "%04d", start.getYear() + band.years() - 1);
        };
    }

    /** First day of the band that the text is, null when it is none. */
    private @Nullable LocalDate own(String text) {
        Matcher years = YEARS.matcher(text);
        LocalDate start;
        if (years.matches()) {
            start = LocalDate.of(Integer.parseInt(years.group(1)), 1, 1);
        } else {
            DateText date = DateText.read(text);
            start = date == null ? null : date.first();
        }
        return start != null && start.equals(start(start)) && text(start).equals(text) ? start : null;
    }

    @Override
    public String text() {
        return "date:" + MaskGrammar.name(band);
    }

    /** The fewest days that a band within the known birth dates holds. */
    @Override
    public Candidates residualCandidates(KnownFacts known) {
        long least = Long.MAX_VALUE;
        for (LocalDate start = start(known.bornFrom()); !start.isAfter(known.bornTo()); start = next(start)) {
            least = Math.min(least, days(start, known));
        }
        return Candidates.counted(least);
    }

    @Override
    public Candidates residualCandidates(String masked, KnownFacts known) {
        LocalDate start = own(masked);
        return start == null ? Candidates.hidden() : Candidates.counted(days(start, known));
    }

    private long days(LocalDate start, KnownFacts known) {
        LocalDate from = start.isBefore(known.bornFrom()) ? known.bornFrom() : start;
        LocalDate end = next(start);
        LocalDate to = end.isAfter(known.bornTo()) ? known.bornTo().plusDays(1) : end;
        return Math.max(0, to.toEpochDay() - from.toEpochDay());
    }
}
