package org.fupin.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.fupin.files.engine.ComparisonRow;
import org.fupin.files.report.AtomicFile;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.security.deid.SafeCsv;
import org.fupin.validation.json.RecordJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file of comparison records, as CSV or NDJSON by its name. Only its owner may read it: it says who is on the register
 * and what departments know of him. It is there whole or not at all.
 */
final class ComparisonFile implements Consumer<ComparisonRow>, Closeable {

    private static final RecordType TYPE = RecordTypes.named("comparisonResult").orElseThrow();
    private static final String YEAR = "dataYear";
    private static final String DIVISION = "divisionCode";

    private final AtomicFile file;
    private final @Nullable SafeCsv csv;

    ComparisonFile(Path target) throws IOException {
        this.file = new AtomicFile(target);
        this.csv = lower(target).endsWith(".csv") ? new SafeCsv(file.out(), ',', false) : null;
        if (csv != null) {
            List<String> header = new ArrayList<>(List.of(YEAR, DIVISION));
            TYPE.elements().stream().map(Element::name).forEach(header::add);
            csv.row(header);
        }
    }

    /** Whether files of that name can be written. */
    static boolean writes(Path target) {
        return lower(target).endsWith(".csv") || lower(target).endsWith(".ndjson");
    }

    private static String lower(Path target) {
        return target.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public void accept(ComparisonRow row) {
        try {
            if (csv == null) {
                json(row);
            } else {
                csv.row(cells(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void json(ComparisonRow row) throws IOException {
        ObjectNode json = RecordJson.mapper().valueToTree(row.result());
        if (row.dataYear() != null) {
            json.put(YEAR, row.dataYear());
        }
        if (row.divisionCode() != null) {
            json.put(DIVISION, row.divisionCode());
        }
        file.out().write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(ComparisonRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(text(row.dataYear()));
        cells.add(text(row.divisionCode()));
        for (Object value : TYPE.values(row.result())) {
            cells.add(text(value));
        }
        return cells;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Puts the file in its place. */
    void commit() throws IOException {
        if (csv != null) {
            csv.flush();
        }
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
