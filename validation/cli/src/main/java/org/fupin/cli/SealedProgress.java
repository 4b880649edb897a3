package org.fupin.cli;

import java.io.PrintWriter;
import org.fupin.security.pack.PackageProgress;
import picocli.CommandLine.Model.CommandSpec;

/** Shows how far sealing or opening is, on one line of the terminal, at most ten times a second. */
final class SealedProgress implements PackageProgress {

    private static final long STEP = 100_000_000L;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter out;
    private final String work;
    private String path = "";
    private long total;
    private long done;
    private long shown;

    private SealedProgress(PrintWriter out, String work) {
        this.out = out;
        this.work = work;
    }

    /** Progress on the terminal, or none where nobody would see it. */
    static PackageProgress of(CommandSpec command, String work, boolean wanted) {
        return wanted && Terminal.attached()
                ? new SealedProgress(command.commandLine().getErr(), work)
                : PackageProgress.SILENT;
    }

    @Override
    public void total(long bytes) {
        total = bytes;
        done = 0;
    }

    @Override
    public void entry(String entry) {
        path = entry;
    }

    @Override
    public void bytes(long more) {
        done += more;
        long now = System.nanoTime();
        if (done >= total) {
            out.print(CLEAR);
            out.flush();
        } else if (now - shown > STEP) {
            shown = now;
            out.print(CLEAR + work + " " + done * 100 / total + "% · " + path);
            out.flush();
        }
    }
}
