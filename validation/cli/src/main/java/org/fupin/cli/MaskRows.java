package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fupin.files.engine.Progress;
import org.fupin.security.deid.RowSource;

/** The rows of a file for checks that read it once or several times. */
final class MaskRows implements RowSource {

    private static final int STEP = 1000;

    private final Opening opening;
    private final Path file;
    private final Progress progress;

    /** Opens the table anew. */
    @FunctionalInterface
    interface Opening {
        /** The table from its start. */
        MaskTable open() throws IOException;
    }

    MaskRows(Opening opening, Path file, Progress progress) {
        this.opening = opening;
        this.file = file;
        this.progress = progress;
    }

    @Override
    public void read(List<String> wanted, Sink sink) throws IOException {
        progress.file(file.toString());
        try (MaskTable table = opening.open()) {
            int[] places = wanted.stream()
                    .mapToInt(name -> MaskPlan.find(table.columns(), name).index())
                    .toArray();
            List<String> values = new ArrayList<>();
            for (long rows = 1; table.next(); rows++) {
                if (table.broken()) {
                    sink.broken(table.line());
                } else {
                    List<String> cells = table.cells();
                    values.clear();
                    for (int place : places) {
                        values.add(cells.get(place));
                    }
                    sink.row(table.line(), values);
                }
                if (rows % STEP == 0) {
                    progress.rows(STEP, 0);
                }
            }
        }
    }
}
