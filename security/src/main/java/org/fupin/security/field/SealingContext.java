package org.fupin.security.field;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What Jackson must know besides the record, given as the attribute of this class:
 * {@code mapper.writer().withAttribute(SealingContext.class, context)}.
 *
 * @param dataYear year of the data, for records whose key holds it; null for others
 * @param asOf day on which it is asked whether a record is a child's; null seals as if all were
 */
public record SealingContext(
        @Nullable Year dataYear, @Nullable LocalDate asOf) {

    static final SealingContext NONE = new SealingContext(null, null);

    static SealingContext of(@Nullable Object attribute) {
        return attribute instanceof SealingContext context ? context : NONE;
    }
}
