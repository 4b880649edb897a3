package org.fupin.files.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.fupin.files.header.HeaderColumn;
import org.fupin.files.read.JsonLineFile;
import org.fupin.files.read.RawRow;
import org.fupin.files.stream.LineChunk;
import org.fupin.files.stream.LineChunks;
import org.fupin.files.stream.QuickLines;
import org.fupin.validation.check.RecordPlan;

/** One thread's part in checking an NDJSON file. */
final class LineWorker implements ParallelWork.Task, QuickLines.Lines {

    private final Share share;
    private final boolean first;
    private final OrderedOutlet outlet;
    private final JsonLineFile lines;
    private final TableCheck table;
    private final QuickLines quick;
    private final LineChunk chunk = new LineChunk();
    private final RawRow raw = new RawRow();
    private int learnt;

    /** What the threads share. */
    record Share(Run run, TableAccount account, LineChunks chunks, ChunkOrder order, MetNames met) {}

    LineWorker(Share share, MetNames.JsonFileOpener opener, boolean first) {
        Run run = share.run();
        this.share = share;
        this.first = first;
        this.outlet = new OrderedOutlet(run.outlet());
        this.lines = opener.open(outlet::notice);
        this.table = new TableCheck(run, lines, share.met().header(), share.account(), outlet);
        table.begin(first);
        RecordPlan plan = run.plan(share.met().header().type());
        int longest = run.pace().quick() ? run.options().read().limits().maxRowChars() : 0;
        this.quick = new QuickLines(plan, run.kept(plan.type()), table.row(), table.constants(), longest);
        learn();
    }

    @Override
    public void run() throws IOException {
        while (share.chunks().next(chunk)) {
            share.chunks().lines(quick.read(chunk, this));
            share.order().pass(chunk.number(), outlet.take());
            share.run().options().progress().rows(table.takeRows(), chunk.length());
        }
    }

    /** Closes the accounts; only the first thread tells what the whole table lacks. */
    void end(boolean manifest) throws IOException {
        outlet.take().run();
        table.end(manifest, first);
        outlet.take().run();
    }

    @Override
    public void quick(long line, long headerGiven) {
        table.quick(line, headerGiven);
    }

    @Override
    public void ordinary(byte[] bytes, int from, int to, long line) {
        int told = outlet.size();
        lines.parse(bytes, from, to, line, raw);
        if (lines.columns().size() > learnt) {
            outlet.takeBack(told);
            lines.forget(learnt);
            awaitTurn();
            learn();
            lines.parse(bytes, from, to, line, raw);
            meet();
        }
        table.check(raw);
    }

    /** A name not met before is bound or reported in the order of the file, so the chunks before come first. */
    private void awaitTurn() {
        try {
            share.order().turn(chunk.number());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of a row that is broken count for nothing. */
    private void meet() {
        if (raw.broken()) {
            lines.forget(learnt);
        } else if (lines.columns().size() > learnt) {
            share.met().meet(lines.columns(), outlet);
            learn();
        }
    }

    /** Takes over the names that any thread has met. */
    private void learn() {
        List<String> names = share.met().names();
        for (; learnt < names.size(); learnt++) {
            String name = names.get(learnt);
            HeaderColumn column = share.met().column(learnt);
            lines.know(name);
            if (column.element() == null) {
                quick.ignore(name);
            } else {
                quick.know(name, column.element(), column.common());
            }
        }
    }
}
