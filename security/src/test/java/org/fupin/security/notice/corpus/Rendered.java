package org.fupin.security.notice.corpus;

import java.util.List;
import org.fupin.security.notice.finding.Spot;

/**
 * A notice in a format.
 *
 * @param name name of the file
 * @param bytes the file
 * @param places where the rows of its table stand
 */
record Rendered(String name, byte[] bytes, List<Place> places) {

    /**
     * Where a row stands.
     *
     * @param page its page, 0 where there are none
     * @param from its first line or row
     * @param to its last line or row
     */
    record Place(int page, int from, int to) {

        boolean holds(Spot spot) {
            return spot.page() == page && spot.line() >= from && spot.line() <= to;
        }
    }
}
