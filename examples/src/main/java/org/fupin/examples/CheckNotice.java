package org.fupin.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.fupin.security.notice.CheckedFile;
import org.fupin.security.notice.GateOptions;
import org.fupin.security.notice.GateReport;
import org.fupin.security.notice.GateText;
import org.fupin.security.notice.NoticeChannel;
import org.fupin.security.notice.PublicationGate;

/** Looks at notices before they go to the website of a county, as its portal would when a file is uploaded. */
public final class CheckNotice {

    private CheckNotice() {}

    /** Checks the files and folders of the arguments. */
    public static void main(String[] args) throws IOException {
        for (String path : args) {
            run(Path.of(path), Terminal.utf8());
        }
    }

    static void run(Path path, PrintStream out) throws IOException {
        PublicationGate gate = new PublicationGate(GateOptions.of(NoticeChannel.WEBSITE, LocalDate.of(2019, 6, 1)));
        GateReport report = gate.check(path);
        GateText text = new GateText(Locale.CHINESE);
        for (CheckedFile file : report.files()) {
            out.println(text.summary(file));
            text.lines(file, 2).forEach(line -> out.println("  " + line));
        }
        out.println(report.verdict());
    }
}
