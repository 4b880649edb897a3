package org.fupin.examples;

import java.io.PrintStream;
import org.fupin.validation.finding.Finding;

/** How the programs show a finding. */
final class Findings {

    private Findings() {}

    static void print(Finding finding, PrintStream out) {
        String line = finding.place().line() > 0 ? ":" + finding.place().line() : "";
        String at = finding.place().file() + line;
        out.println(finding.severity().text() + " " + finding.rule().code() + (at.isEmpty() ? "" : " " + at));
        out.println("  " + finding.zh());
        out.println("  " + finding.en());
    }
}
