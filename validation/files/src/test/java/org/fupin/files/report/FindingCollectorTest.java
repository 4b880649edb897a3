package org.fupin.files.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.finding.Finding;
import org.junit.jupiter.api.Test;

final class FindingCollectorTest {

    private static final Source LATER = new Source("a.csv", null);
    private static final Source FIRST = new Source("z.csv", null);

    @Test
    void keepsTheSameSamplesWhateverTheOrder() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            findings.add(SampleReport.finding(
                    i % 3 == 0 ? SampleReport.CAUSES : SampleReport.MEMBERS, i % 2 == 0 ? FIRST : LATER, i, null));
        }
        Findings inOrder = collect(3, findings);
        Collections.shuffle(findings, new Random(7));
        assertThat(collect(3, findings)).isEqualTo(inOrder);
        assertThat(inOrder.shown().stream()
                        .map(f -> f.place().file() + f.place().line() + f.rule().code()))
                .containsExactly(
                        "z.csv2HHD-X-001",
                        "z.csv4HHD-X-001",
                        "z.csv6HHD-R-005",
                        "z.csv8HHD-X-001",
                        "z.csv12HHD-R-005",
                        "z.csv18HHD-R-005");
        assertThat(inOrder.bySource().keySet()).containsExactly(FIRST, LATER);
    }

    @Test
    void countsWhatItDoesNotKeep() {
        Finding finding = SampleReport.finding(SampleReport.CAUSES, FIRST, 1, null);
        FindingCollector collector = new FindingCollector(0, List.of());
        IntStream.range(0, 100_000).forEach(i -> collector.accept(finding, i % 2 == 0 ? "520102001" : null));
        Findings findings = collector.findings();
        assertThat(findings.samples()).isEmpty();
        assertThat(findings.total()).isEqualTo(100_000);
        assertThat(findings.count(Severity.ERROR)).isEqualTo(100_000);
        assertThat(findings.count(FIRST, "HHD-R-005")).isEqualTo(100_000);
        assertThat(findings.byDivision().get("520102")).containsEntry("HHD-R-005", 50_000L);
    }

    @Test
    void oneNoisyRuleHidesNoOther() {
        List<Finding> findings = IntStream.range(1, 1000)
                .mapToObj(line -> SampleReport.finding(SampleReport.CAUSES, FIRST, line, null))
                .collect(Collectors.toCollection(ArrayList::new));
        findings.add(SampleReport.finding(SampleReport.EXPENSE, LATER, 1, null));
        assertThat(collect(5, findings).shown()).hasSize(6).contains(findings.get(999));
    }

    @Test
    void takesFindingsFromSeveralThreads() {
        FindingCollector collector = new FindingCollector(10, List.of());
        IntStream.range(0, 10_000)
                .parallel()
                .forEach(line -> collector.accept(SampleReport.finding(SampleReport.CAUSES, FIRST, line, null)));
        assertThat(collector.findings().total()).isEqualTo(10_000);
        assertThat(collector.findings().shown().stream().map(f -> f.place().line()))
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }

    /** The first finding of a cause is kept even where others of its rule fill all places. */
    @Test
    void causesDoNotDependOnTheOrder() {
        List<Finding> findings = new ArrayList<>();
        for (int line = 1; line <= 60; line++) {
            findings.add(SampleReport.finding(SampleReport.REQUIRED, line % 2 == 0 ? FIRST : LATER, line, "主要致贫原因"));
        }
        Findings inOrder = collect(3, findings);
        Collections.shuffle(findings, new Random(11));
        assertThat(collect(3, findings)).isEqualTo(inOrder);
        assertThat(inOrder.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.count()).isEqualTo(60);
            assertThat(cause.finding().place().line()).isEqualTo(2);
        });
    }

    @Test
    void theAccountOfAFileMustBalance() {
        assertThatThrownBy(() -> new FileSummary(FIRST, "household", null, "csv", 3, 1, 1, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3");
    }

    private static Findings collect(int maxSamples, List<Finding> findings) {
        FindingCollector collector = new FindingCollector(maxSamples, List.of(FIRST));
        findings.forEach(collector::accept);
        return collector.findings();
    }
}
