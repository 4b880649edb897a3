package org.fupin.security.notice.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.model.annotation.Severity;
import org.fupin.security.notice.CheckedFile;
import org.fupin.security.notice.GateReport;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.GateFinding;

/** What the gate found of what it should have found, and what it found of nothing. */
final class Score {

    private long planted;
    private long found;
    private long cleanRows;
    private long falseRows;
    private final Map<String, long[]> byLabel = new TreeMap<>();
    private final Map<String, Long> falseKinds = new TreeMap<>();
    private final StringBuilder examples = new StringBuilder();

    void count(Sample sample, Rendered file, Rendering format, GateReport report) {
        List<GateFinding> findings = report.files().stream()
                .map(CheckedFile::findings)
                .flatMap(List::stream)
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        for (int i = 0; i < sample.rows().size(); i++) {
            row(sample, i, file.places().get(i), format, findings);
        }
        for (GateFinding finding : findings) {
            boolean inRow = file.places().stream().anyMatch(place -> place.holds(finding.spot()));
            if (!inRow) {
                cleanRows++;
                alarm(sample, format, finding);
            }
        }
    }

    private void row(Sample sample, int index, Rendered.Place place, Rendering format, List<GateFinding> findings) {
        Sample.Row row = sample.rows().get(index);
        List<GateFinding> here = findings.stream().filter(one -> place.holds(one.spot())).toList();
        if (row.leaks().isEmpty()) {
            cleanRows++;
            here.stream().findFirst().ifPresent(finding -> alarm(sample, format, finding));
        }
        for (List<FindingKind> leak : row.leaks()) {
            planted++;
            boolean hit = here.stream().anyMatch(finding -> leak.contains(finding.kind()));
            found += hit ? 1 : 0;
            long[] counts = byLabel.computeIfAbsent(sample.label() + " " + format, key -> new long[2]);
            counts[0]++;
            counts[1] += hit ? 1 : 0;
            if (!hit && examples.length() < 12_000) {
                examples.append("MISS ").append(sample.label()).append(' ').append(format).append(' ').append(sample.header())
                        .append(row.cells()).append(' ').append(here).append('\n');
            }
        }
    }

    private void alarm(Sample sample, Rendering format, GateFinding finding) {
        falseRows++;
        falseKinds.merge(finding.kind() + " " + format, 1L, Long::sum);
        if (examples.length() < 12_000) {
            examples.append("ALARM ").append(sample.label()).append(' ').append(format).append(' ').append(finding).append(' ')
                    .append(sample.header()).append(sample.rows().get(0).cells()).append('\n');
        }
    }

    double recall() {
        return (double) found / planted;
    }

    double falseAlarms() {
        return (double) falseRows / cleanRows;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        byLabel.forEach((label, counts) -> {
            if (counts[1] < counts[0]) {
                text.append(label).append(": ").append(counts[1]).append(" of ").append(counts[0]).append('\n');
            }
        });
        text.append(falseKinds).append('\n').append(examples);
        return text.append(found).append(" of ").append(planted).append(" planted; ").append(falseRows).append(" false of ")
                .append(cleanRows).append(" clean rows").toString();
    }
}
