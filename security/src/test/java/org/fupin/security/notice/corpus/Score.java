package org.fupin.security.notice.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.model.annotation.Severity;
import org.fupin.security.notice.CheckedFile;
import org.fupin.security.notice.GateReport;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.GateFinding;
import org.fupin.security.notice.finding.Verdict;

/** What the gate found of what it should have found, and what it found of nothing. */
final class Score {

    private static final int LONGEST = 12_000;

    /** What was planted in one way, and what was found of it. */
    private static final class Tally {
        private long planted;
        private long found;

        void count(boolean hit) {
            planted++;
            found += hit ? 1 : 0;
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT, "| %s | %,d | %,d | %.3f %% |%n", name, planted, found, 100.0 * found / planted);
        }
    }

    private final Tally all = new Tally();
    private final Map<String, Tally> byWay = new TreeMap<>();
    private final Map<String, Tally> byFormat = new TreeMap<>();
    private final Map<String, Long> falseKinds = new TreeMap<>();
    private final StringBuilder examples = new StringBuilder();
    private long leaky;
    private long refused;
    private long clean;
    private long accepted;
    private long cleanRows;
    private long falseRows;

    void count(Sample sample, Rendered file, Rendering format, GateReport report) {
        List<GateFinding> findings = report.files().stream()
                .map(CheckedFile::findings)
                .flatMap(List::stream)
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        if (sample.leaky()) {
            leaky++;
            refused += report.verdict() == Verdict.REFUSE ? 1 : 0;
        } else {
            clean++;
            accepted += report.verdict() == Verdict.ACCEPT ? 1 : 0;
        }
        for (int i = 0; i < sample.rows().size(); i++) {
            row(sample, i, file.places().get(i), format, findings);
        }
        for (GateFinding finding : findings) {
            if (file.places().stream().noneMatch(place -> place.holds(finding.spot()))) {
                cleanRows++;
                alarm(sample, format, finding);
            }
        }
    }

    private void row(Sample sample, int index, Rendered.Place place, Rendering format, List<GateFinding> findings) {
        Sample.Row row = sample.rows().get(index);
        List<GateFinding> here =
                findings.stream().filter(one -> place.holds(one.spot())).toList();
        if (row.leaks().isEmpty()) {
            cleanRows++;
            here.stream().findFirst().ifPresent(finding -> alarm(sample, format, finding));
        }
        for (List<FindingKind> leak : row.leaks()) {
            boolean hit = here.stream().anyMatch(finding -> leak.contains(finding.kind()));
            all.count(hit);
            byWay.computeIfAbsent(sample.label(), way -> new Tally()).count(hit);
            byFormat.computeIfAbsent(format.name(), name -> new Tally()).count(hit);
            if (!hit) {
                example("MISS " + sample.label() + ' ' + format + ' ' + sample.header() + row.cells() + ' ' + here);
            }
        }
    }

    private void alarm(Sample sample, Rendering format, GateFinding finding) {
        falseRows++;
        falseKinds.merge(finding.kind() + " " + format, 1L, Long::sum);
        List<String> cells = new ArrayList<>(sample.header());
        cells.addAll(sample.rows().get(0).cells());
        example("ALARM " + sample.label() + ' ' + format + ' ' + finding + ' ' + cells);
    }

    private void example(String text) {
        if (examples.length() < LONGEST) {
            examples.append(text).append('\n');
        }
    }

    double recall() {
        return (double) all.found / all.planted;
    }

    double falseAlarms() {
        return (double) falseRows / cleanRows;
    }

    /** Leaking notices that were not refused. */
    long passed() {
        return leaky - refused;
    }

    /** What was missed, and what was found of nothing. */
    String examples() {
        return falseKinds + "\n" + examples;
    }

    /** The account, as tables in Markdown. */
    String text() {
        StringBuilder text = new StringBuilder("| written as | planted | found | recall |\n|---|---:|---:|---:|\n");
        byWay.forEach((way, tally) -> text.append(tally.row(way)));
        text.append(all.row("**all**")).append("\n| format | planted | found | recall |\n|---|---:|---:|---:|\n");
        byFormat.forEach((format, tally) -> text.append(tally.row(format)));
        return text.append(String.format(
                        Locale.ROOT,
                        "%nLeaking notices refused: %,d of %,d. Clean notices accepted: %,d of %,d. "
                                + "False alarms: %,d in %,d clean rows.%n",
                        refused,
                        leaky,
                        accepted,
                        clean,
                        falseRows,
                        cleanRows))
                .toString();
    }
}
