package org.fupin.files.bind;

/** Takes what is worth saying of a cell: mended, ambiguous or unreadable. */
@FunctionalInterface
public interface CellSink {

    /** Takes the reading of the column's cell. */
    void accept(ColumnTarget target, Reading reading);
}
