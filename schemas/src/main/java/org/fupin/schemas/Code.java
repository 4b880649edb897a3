package org.fupin.schemas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One code of a code list.
 *
 * @param code the code itself, for example {@code 01}
 * @param zh Chinese label
 * @param en English label
 * @param parent broader code, in the same list or in {@link CodeList#parentList()}; null when there is none
 * @param from first day the code is in force; null when not known or always
 * @param to last day the code is in force; null while it is in force
 * @param replacedBy code that took its place; null when there is none
 * @param status whether the code is official or of this standard
 * @param source document, where it differs from that of the list; else empty
 */
public record Code(
        String code,
        String zh,
        String en,
        @Nullable String parent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String replacedBy,
        CodeStatus status,
        String source) {

    /** Whether the code is in force on a day. */
    public boolean inForce(LocalDate on) {
        return (from == null || !on.isBefore(from)) && (to == null || !on.isAfter(to));
    }
}
