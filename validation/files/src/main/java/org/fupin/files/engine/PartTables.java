package org.fupin.files.engine;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fupin.files.header.BoundHeader;
import org.fupin.files.header.HeaderFinder;
import org.fupin.files.header.HeaderRequest;
import org.fupin.files.read.EntryTables;
import org.fupin.files.read.PackageEntry;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.read.TableReader;
import org.fupin.files.report.Source;
import org.fupin.model.type.RecordType;

/**
 * The tables of one file that hold a whole form, of which this standard makes several records: each is read once more
 * for each further part. What there is to say of the file itself was said the first time.
 */
final class PartTables {

    private final Run run;
    private final HeaderFinder finder;
    private final HeaderRequest request;
    private final Map<Integer, List<RecordType>> parts = new LinkedHashMap<>();

    PartTables(Run run, HeaderFinder finder, HeaderRequest request) {
        this.run = run;
        this.finder = finder;
        this.request = request;
    }

    /** Says which further parts the table of that number holds. */
    void add(int number, List<RecordType> others) {
        if (!others.isEmpty()) {
            parts.put(number, others);
        }
    }

    /** Reads each of them. */
    void read(ReadOptions options) throws IOException {
        int most = parts.values().stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < most; round++) {
            read(round, options);
        }
    }

    private void read(int round, ReadOptions options) throws IOException {
        PackageEntry entry = request.entry();
        try (EntryTables tables = entry.open(options, notice -> {})) {
            int number = 0;
            for (TableReader table = tables.next(); table != null; table = tables.next()) {
                List<RecordType> others = parts.getOrDefault(number++, List.of());
                if (round < others.size()) {
                    read(table, others.get(round));
                }
            }
        }
    }

    private void read(TableReader table, RecordType part) throws IOException {
        Optional<BoundHeader> header = finder.find(table, request.of(part), notice -> {});
        if (header.isPresent()) {
            PackageEntry entry = request.entry();
            TableAccount account = run.begin(new Source(entry.path(), table.sheet()), entry.format(), table.encoding());
            new TableCheck(run, table, header.get(), account, run.outlet()).run(false, false);
        }
    }
}
