package org.fupin.files.report;

import java.util.Comparator;
import org.fupin.validation.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A file, or one sheet of a spreadsheet: what a line number counts in.
 *
 * @param path path inside the package, with forward slashes
 * @param sheet name of the sheet, null where there are none
 */
public record Source(String path, @Nullable String sheet) implements Comparable<Source> {

    private static final Comparator<Source> ORDER = Comparator.comparing(Source::path)
            .thenComparing(Source::sheet, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Where that place is. */
    public static Source of(Place place) {
        return new Source(place.file(), place.sheet());
    }

    /** Path and sheet as one text, for people. */
    public String label() {
        return sheet == null ? path : path + " [" + sheet + "]";
    }

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }
}
