package org.fupin.files.engine;

import java.util.Map;
import java.util.SortedMap;
import org.fupin.model.type.RecordType;

/**
 * What comparing the register with one feed came to.
 *
 * @param feed the feed
 * @param present whether the package has it
 * @param read rows read
 * @param matched rows of somebody in the register
 * @param doubts doubts by code of the list DIFFERENCE_TYPE, each with a record
 * @param without doubts about somebody who is in no household of the register, so that the form has no place for them
 * @param trace whether a record of a person without doubt was written, so that the comparison can be seen
 * @param idle why rules were not judged, by code
 */
public record Compared(
        RecordType feed,
        boolean present,
        long read,
        long matched,
        SortedMap<String, Long> doubts,
        long without,
        boolean trace,
        Map<String, String> idle) {

    /** Rows of nobody in the register. */
    public long unmatched() {
        return read - matched;
    }

    /** Doubts that have a record. */
    public long written() {
        return doubts.values().stream().mapToLong(Long::longValue).sum();
    }
}
