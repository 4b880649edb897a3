package org.fupin.cli;

import java.io.PrintWriter;
import org.fupin.files.engine.Progress;
import org.fupin.files.report.Language;

/** Shows how far the work is on one line of the terminal, at most ten times a second. */
final class TerminalProgress implements Progress {

    private static final long STEP = 100_000_000L;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter out;
    private final Language language;
    private final long start = System.nanoTime();
    private String file = "";
    private long total;
    private long bytes;
    private long rows;
    private long shown;

    TerminalProgress(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public synchronized void total(long all) {
        total = all;
    }

    @Override
    public synchronized void file(String path) {
        file = path;
        show(true);
    }

    @Override
    public synchronized void rows(long more, long moreBytes) {
        rows += more;
        bytes += moreBytes;
        show(false);
    }

    @Override
    public synchronized void relating(String rule) {
        file = language.pick("关联校验 ", "comparing rows ") + rule;
        show(false);
    }

    @Override
    public synchronized void done() {
        out.print(CLEAR);
        out.flush();
    }

    private void show(boolean now) {
        long time = System.nanoTime();
        if (!now && time - shown < STEP) {
            return;
        }
        shown = time;
        long seconds = Math.max(1, (time - start) / 1_000_000_000L);
        String share = total > 0 && bytes > 0 ? " " + Math.min(100, bytes * 100 / total) + "%" : "";
        out.print(CLEAR + language.pick("已读 ", "read ") + String.format("%,d", rows) + language.pick(" 行", " rows")
                + share + " · " + String.format("%,d", rows / seconds) + language.pick(" 行/秒 · ", " rows/s · ") + file);
        out.flush();
    }
}
