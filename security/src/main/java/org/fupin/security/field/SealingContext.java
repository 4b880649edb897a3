package org.fupin.security.field;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What sealing needs of the common header besides the record. To Jackson it is given as the attribute of this class:
 * {@code mapper.writer().withAttribute(SealingContext.class, context)}.
 *
 * @param dataYear year of the data, for records whose key holds it; null for others
 * @param dataPeriod period of the data, such as {@code 2018-05}, for records whose key holds it; null for others
 * @param asOf day on which it is asked whether a record is a child's; null seals as if all were
 */
public record SealingContext(
        @Nullable Year dataYear,
        @Nullable String dataPeriod,
        @Nullable LocalDate asOf) {

    /** Nothing of the header, and no day. */
    public static final SealingContext NONE = new SealingContext(null, null, null);

    /** For records that are keyed without a period. */
    public SealingContext(@Nullable Year dataYear, @Nullable LocalDate asOf) {
        this(dataYear, null, asOf);
    }

    /** What the header says of that element of a key, if it is one of the header's. */
    @Nullable
    Object header(String element) {
        return switch (element) {
            case "dataYear" -> dataYear;
            case "dataPeriod" -> dataPeriod;
            default -> null;
        };
    }

    static SealingContext of(@Nullable Object attribute) {
        return attribute instanceof SealingContext context ? context : NONE;
    }
}
