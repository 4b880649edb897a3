package org.fupin.files.relate;

import java.time.OffsetDateTime;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * The elements of the common header that relating needs, from the row or from the package.
 *
 * @param dataYear data year, null when unknown
 * @param dataPeriod period within the year, such as {@code 2018-Q1}, null when unknown
 * @param divisionCode division, null when unknown
 * @param validFlag 1 valid, 0 void; null counts as valid
 * @param recordId id of this version, null when absent
 * @param supersedesRecordId id of the previous version, null when there is none
 * @param reportedAt time of reporting, null when unknown
 */
public record RowHeader(
        @Nullable Year dataYear,
        @Nullable String dataPeriod,
        @Nullable String divisionCode,
        @Nullable String validFlag,
        @Nullable String recordId,
        @Nullable String supersedesRecordId,
        @Nullable OffsetDateTime reportedAt) {

    /** A header that says nothing. */
    public static final RowHeader NONE = new RowHeader(null, null, null, null, null, null, null);

    private static final String VOID = "0";

    /** The value of the element of that name that tables and keys may take from the header, null when unknown. */
    @Nullable
    Object value(String name) {
        return switch (name) {
            case "dataYear" -> dataYear;
            case "dataPeriod" -> dataPeriod;
            case "divisionCode" -> divisionCode;
            default -> throw new IllegalArgumentException("no table takes " + name + " from the header");
        };
    }

    /** Whether the row is void: deleted, and kept for the history only. */
    public boolean isVoid() {
        return VOID.equals(validFlag);
    }
}
