package org.fupin.files.engine;

/**
 * The number of a row in a run: table, physical line and place among the rows that begin on the same line, in one long
 * whose order is the order of reading.
 */
final class RowId {

    private static final int ON_LINE_BITS = 16;
    private static final int LINE_BITS = 35;
    private static final long ON_LINE = (1L << ON_LINE_BITS) - 1;
    private static final long LINE = (1L << LINE_BITS) - 1;

    private RowId() {}

    static long of(int table, long line, int onLine) {
        return (long) table << LINE_BITS + ON_LINE_BITS | (line & LINE) << ON_LINE_BITS | onLine & ON_LINE;
    }

    static int table(long id) {
        return (int) (id >>> LINE_BITS + ON_LINE_BITS);
    }

    static long line(long id) {
        return id >>> ON_LINE_BITS & LINE;
    }
}
