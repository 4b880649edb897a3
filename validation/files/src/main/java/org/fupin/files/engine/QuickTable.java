package org.fupin.files.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fupin.files.header.BoundHeader;
import org.fupin.files.header.HeaderColumn;
import org.fupin.files.header.HeaderFinder;
import org.fupin.files.header.HeaderRequest;
import org.fupin.files.read.JsonLineFile;
import org.fupin.files.read.PackageEntry;
import org.fupin.files.read.RawRow;
import org.fupin.files.stream.LineChunk;
import org.fupin.files.stream.LineChunks;
import org.fupin.files.stream.QuickLines;

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
        try (LineChunks chunks =
                new LineChunks(entry.bytes(), 4 * run.options().read().limits().maxRowChars(), threads > 1)) {
            List<Worker> workers = new ArrayList<>();
            ChunkOrder order = new ChunkOrder();
            for (int i = 0; i < threads; i++) {
                workers.add(new Worker(chunks, order, i == 0));
            }
            ParallelWork.run(workers);
            workers.get(0).lines.checkCount(account.rows());
            for (Worker worker : workers) {
                worker.outlet.flush();
                worker.table.end(manifest, worker.first);
            }
        }
    }

    /** One thread's share of the file. */
    private final class Worker implements ParallelWork.Task, QuickLines.Lines {

        private final LineChunks chunks;
        private final ChunkOrder order;
        private final boolean first;
        private final OrderedOutlet outlet;
        private final JsonLineFile lines;
        private final BoundHeader header;
        private final TableCheck table;
        private final QuickLines quick;
        private final RawRow raw = new RawRow();
        private int bound;

        Worker(LineChunks chunks, ChunkOrder order, boolean first) throws IOException {
            this.chunks = chunks;
            this.order = order;
            this.first = first;
            this.outlet = new OrderedOutlet(run.outlet());
            this.lines = entry.lines(names, run.options().read(), outlet::notice);
            Optional<BoundHeader> found = finder.find(lines, request, first ? run.outlet()::notice : notice -> {});
            this.header = found.orElseThrow(() -> new IllegalStateException(entry + " lost its header"));
            this.table = new TableCheck(run, lines, header, account, outlet);
            table.begin(first);
            this.quick =
                    new QuickLines(run.plan(header.type()), run.kept(header.type()), table.row(), table.constants());
            ignoreUnknown();
        }

        @Override
        public void run() throws IOException {
            LineChunk chunk = new LineChunk(LineChunks.SIZE);
            while (chunks.next(chunk)) {
                chunks.lines(quick.read(chunk, this));
                order.await(chunk.number(), outlet::flush);
                run.options().progress().rows(table.takeRows(), chunk.length());
            }
        }

        @Override
        public void quick(long line, long headerGiven) {
            table.quick(line, headerGiven);
        }

        @Override
        public void ordinary(byte[] bytes, int from, int to, long line) {
            lines.parse(bytes, from, to, line, raw);
            table.check(raw);
            ignoreUnknown();
        }

        /** Names that no element goes by were reported when they first came; from then on they are passed over. */
        private void ignoreUnknown() {
            List<String> texts = lines.columns();
            for (; bound < texts.size(); bound++) {
                HeaderColumn column = header.column(bound);
                if (column.element() == null) {
                    quick.ignore(texts.get(bound));
                }
            }
        }
    }
}
