package org.fupin.security.deid;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.AtomicFile;
import org.fupin.security.internal.OwnerOnlyFiles;

/**
 * Writes a file and its hierarchies for ARX (the data anonymisation tool), which knows more models than are checked
 * here. All in CSV with semicolons, as ARX expects: {@code data.csv}, {@code hierarchy-N.csv} for each column that has
 * one, and {@code attributes.csv}, which says what each column is. The files are the owner's alone: they hold the values
 * as they are.
 */
public final class ArxExport {

    private static final int MOST_VALUES = 1_000_000;
    private static final char SEPARATOR = ';';

    private ArxExport() {}

    /**
     * Writes the files.
     *
     * @param directory made if it is not there
     * @param hierarchies of quasi-identifying columns
     * @throws SecurityRefusal {@code LIMIT} if a column with a hierarchy has more than a million different values
     */
    public static void write(
            Path directory, RowSource source, KAnonymityRequest request, Map<String, Hierarchy> hierarchies)
            throws IOException {
        OwnerOnlyFiles.directory(directory);
        List<String> columns = request.columns();
        List<Set<String>> values = columns.stream()
                .map(column -> (Set<String>) new TreeSet<String>())
                .toList();
        write(directory.resolve("data.csv"), csv -> {
            csv.row(columns);
            source.read(columns, new RowSource.Sink() {
                @Override
                public void row(long line, List<String> row) throws IOException {
                    csv.row(row);
                    for (int i = 0; i < columns.size(); i++) {
                        if (hierarchies.containsKey(columns.get(i))) {
                            keep(values.get(i), row.get(i));
                        }
                    }
                }

                @Override
                public void broken(long line) {
                    // in no count either
                }
            });
        });
        hierarchies(directory, request, hierarchies, values);
    }

    private static void keep(Set<String> values, String value) {
        if (values.add(value) && values.size() > MOST_VALUES) {
            throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, "hierarchy");
        }
    }

    private static void hierarchies(
            Path directory, KAnonymityRequest request, Map<String, Hierarchy> hierarchies, List<Set<String>> values)
            throws IOException {
        List<List<String>> attributes = new ArrayList<>(List.of(List.of("column", "type", "hierarchy")));
        List<String> columns = request.columns();
        for (int i = 0; i < columns.size(); i++) {
            Hierarchy hierarchy = hierarchies.get(columns.get(i));
            String type = request.quasi().contains(columns.get(i)) ? "QUASI_IDENTIFYING" : "SENSITIVE";
            String name = hierarchy == null ? "" : "hierarchy-" + (i + 1) + ".csv";
            attributes.add(List.of(columns.get(i), type, name));
            if (hierarchy != null) {
                Set<String> known = values.get(i);
                write(directory.resolve(name), csv -> {
                    for (String value : known) {
                        csv.row(levels(hierarchy, value));
                    }
                });
            }
        }
        write(directory.resolve("attributes.csv"), csv -> {
            for (List<String> attribute : attributes) {
                csv.row(attribute);
            }
        });
    }

    private static List<String> levels(Hierarchy hierarchy, String value) {
        List<String> levels = new ArrayList<>();
        for (int level = 0; level <= hierarchy.levels(); level++) {
            levels.add(hierarchy.at(level, value));
        }
        return levels;
    }

    @FunctionalInterface
    private interface Content {
        void write(SafeCsv csv) throws IOException;
    }

    private static void write(Path file, Content content) throws IOException {
        try (AtomicFile atomic = AtomicFile.begin(file);
                OutputStream out = new BufferedOutputStream(atomic.stream(), 1 << 16);
                SafeCsv csv = new SafeCsv(out, SEPARATOR, false)) {
            content.write(csv);
            csv.flush();
            out.flush();
            atomic.commit();
        }
    }
}
