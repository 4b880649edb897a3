package org.fupin.files.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fupin.files.header.HeaderFinder;
import org.fupin.files.header.HeaderRequest;
import org.fupin.files.read.IntakeSink;
import org.fupin.files.read.JsonLineFile;
import org.fupin.files.read.PackageEntry;
import org.fupin.files.stream.LineChunks;

/** Checks an NDJSON file chunk by chunk: quickly where rows are plainly right, the ordinary way elsewhere. */
final class QuickTable {

    private final Run run;
    private final PackageEntry entry;
    private final TableAccount account;
    private final HeaderFinder finder;
    private final HeaderRequest request;
    private final List<String> names;

    /**
     * A check of that file.
     *
     * @param names the names of its first rows, as far as they were looked at
     */
    QuickTable(
            Run run,
            PackageEntry entry,
            TableAccount account,
            HeaderFinder finder,
            HeaderRequest request,
            List<String> names) {
        this.run = run;
        this.entry = entry;
        this.account = account;
        this.finder = finder;
        this.request = request;
        this.names = List.copyOf(names);
    }

    /** Checks the whole file with as many threads as the options allow. */
    void run(boolean manifest) throws IOException {
        int threads = Math.max(1, run.options().threads());
        int longest = 4 * run.options().read().limits().maxRowChars();
        MetNames met = new MetNames(this::lines, finder, request, run.outlet());
        try (LineChunks chunks = new LineChunks(entry.bytes(), run.pace().chunk(), longest, threads > 1)) {
            List<LineWorker> workers = new ArrayList<>();
            LineWorker.Share share = new LineWorker.Share(run, account, chunks, new ChunkOrder(), met);
            for (int i = 0; i < threads; i++) {
                workers.add(new LineWorker(share, this::lines, i == 0));
            }
            ParallelWork.run(workers);
            lines(run.outlet()::notice).checkCount(account.rows());
            for (LineWorker worker : workers) {
                worker.end(manifest);
            }
        }
    }

    private JsonLineFile lines(IntakeSink sink) {
        return entry.lines(names, run.options().read(), sink);
    }
}
