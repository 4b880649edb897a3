package org.fupin.files.engine;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.fupin.files.relate.Doubt;
import org.fupin.model.record.department.ComparisonResult;
import org.fupin.model.type.RecordType;
import org.jspecify.annotations.Nullable;

/** Makes comparison records of doubts, numbers them and counts them. */
final class ComparisonRecords implements Consumer<Doubt> {

    private static final int COUNTY = 6;
    private static final int LONGEST = 100;

    private final RecordType feed;
    private final LocalDate runDate;
    private final Consumer<ComparisonRow> sink;
    private final TreeMap<String, Long> doubts = new TreeMap<>((one, other) -> {
        int length = Integer.compare(one.length(), other.length());
        return length == 0 ? one.compareTo(other) : length;
    });
    private String code = "";
    private @Nullable String difference;
    private long number;
    private long written;
    private long without;

    ComparisonRecords(RecordType feed, LocalDate runDate, Consumer<ComparisonRow> sink) {
        this.feed = feed;
        this.runDate = runDate;
        this.sink = sink;
    }

    /** Says which rule the next doubts are of, and of which type; of no type when they are none. */
    void begin(String rule, @Nullable String type) {
        code = rule;
        difference = type;
        number = 0;
    }

    @Override
    public void accept(Doubt doubt) {
        if (doubt.householdNo() == null) {
            without++;
            return;
        }
        if (difference != null) {
            doubts.merge(difference, 1L, Long::sum);
        }
        written++;
        sink.accept(new ComparisonRow(doubt.dataYear(), doubt.divisionCode(), result(doubt)));
    }

    /** How many records were made. */
    long written() {
        return written;
    }

    /** The same records get the same numbers in each run of a day over the same data. */
    private ComparisonResult result(Doubt doubt) {
        String division = doubt.divisionCode() == null ? "" : doubt.divisionCode();
        String county = division.length() < COUNTY ? "" : division.substring(0, COUNTY) + "-";
        String day = runDate.format(DateTimeFormatter.BASIC_ISO_DATE);
        return new ComparisonResult(
                county + day + "-" + code + "-" + String.format(java.util.Locale.ROOT, "%06d", ++number),
                feed.code(),
                doubt.householdNo(),
                doubt.personNo(),
                doubt.matchState(),
                difference,
                cut(doubt.registerValue()),
                cut(doubt.feedValue()),
                runDate,
                null,
                null);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    Compared compared(boolean present, long read, long matched, boolean trace, Map<String, String> idle) {
        return new Compared(feed, present, read, matched, doubts, without, trace, idle);
    }
}
