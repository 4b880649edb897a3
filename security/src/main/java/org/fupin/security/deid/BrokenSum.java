package org.fupin.security.deid;

import java.util.List;

/** A total of a table is not the sum of its parts. */
final class BrokenSum extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> at;

    /**
     * A broken sum.
     *
     * @param at place of the total: its label on each axis
     * @param axis name of the axis along which the parts stand
     */
    BrokenSum(List<String> at, String axis) {
        super("合计与各部分之和不符 · a total is not the sum of its parts: " + String.join(", ", at) + " (" + axis + ")");
        this.at = at;
    }

    List<String> at() {
        return at;
    }
}
