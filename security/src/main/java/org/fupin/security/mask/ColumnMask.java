package org.fupin.security.mask;

import java.util.Set;
import org.fupin.model.mask.SensitiveKind;
import org.jspecify.annotations.Nullable;

/**
 * How a column of a list is masked.
 *
 * @param name name of the column, for statements
 * @param mask the mask
 * @param kind kind of personal value that the column holds, null when it is none that is known
 * @param least fewest candidates that a masked number of the column must leave; a value that would leave fewer is hidden.
 *     It counts for numbers (identity, telephone, account), and for a personal value that is shown as it is; bands and
 *     names are stated only
 * @param strict whether such a value is a reason to refuse the whole list, see {@link RowMasker#refused}
 */
public record ColumnMask(
        String name, ValueMask mask, @Nullable SensitiveKind kind, long least, boolean strict) {

    private static final Set<SensitiveKind> NUMBERS =
            Set.of(SensitiveKind.IDENTITY, SensitiveKind.PHONE, SensitiveKind.ACCOUNT);

    /**
     * Refuses a negative number, and a mask of another kind of value than the column holds: what it leaves would be
     * counted wrongly.
     */
    public ColumnMask {
        if (least < 0) {
            throw new IllegalArgumentException("至少剩余的候选数不能为负 · the fewest candidates cannot be negative");
        }
        if (kind != null && !fits(mask, kind)) {
            String own = MaskGrammar.name(kind);
            throw new IllegalArgumentException("此列为 " + own + "，不能用 " + mask.text() + " · the column is of the kind "
                    + own + ", which " + mask.text() + " does not mask: " + name);
        }
    }

    private static boolean fits(ValueMask mask, SensitiveKind kind) {
        if (mask instanceof KindMask of) {
            return of.kind() == kind;
        }
        if (mask instanceof EndsMask of) {
            return of.kind() == kind;
        }
        if (mask instanceof AddressMask || mask instanceof DateMask) {
            return kind == (mask instanceof DateMask ? SensitiveKind.BIRTH_DATE : SensitiveKind.ADDRESS);
        }
        return mask instanceof WholeMask || kind == SensitiveKind.SECRET;
    }

    /** Whether the number of candidates decides what is shown. */
    boolean limited() {
        if (mask == WholeMask.SHOW) {
            return kind != null;
        }
        return mask instanceof EndsMask || mask instanceof KindMask of && NUMBERS.contains(of.kind());
    }
}
