package org.fupin.files.engine;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Which rows of a table were rejected; a bit a line, and a set for the rare rows that share a line. */
final class Rejections {

    private static final long BITS = Integer.MAX_VALUE;

    private final BitSet lines = new BitSet();
    private final Set<Long> others = new HashSet<>();

    /** Says that the row is rejected; true when it was not before. */
    synchronized boolean reject(long rowId) {
        long line = RowId.line(rowId);
        boolean plain = rowId == RowId.of(RowId.table(rowId), line, 0) && line < BITS;
        if (!plain) {
            return others.add(rowId);
        }
        if (lines.get((int) line)) {
            return false;
        }
        lines.set((int) line);
        return true;
    }
}
