package org.fupin.security.notice.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fupin.security.notice.GateOptions;
import org.fupin.security.notice.GateReport;
import org.fupin.security.notice.NoticeChannel;
import org.fupin.security.notice.PublicationGate;
import org.fupin.security.notice.finding.Verdict;
import org.junit.jupiter.api.Test;

/**
 * How fast large notices go through the gate on one core, by format. The numbers are printed; the test only guards against something
 * being badly wrong. More rows with {@code -Dfupin.long=true}.
 */
class GateSpeedTest {

    private static final int ROWS = Boolean.getBoolean("fupin.long") ? 50_000 : 2_000;
    private static final int ROUNDS = 2;
    private static final List<Rendering> FORMATS =
            List.of(Rendering.CSV_UTF8, Rendering.HTML, Rendering.JSON, Rendering.XLSX, Rendering.DOCX, Rendering.PDF);

    @Test
    void largeNoticesByFormat() throws IOException {
        PublicationGate gate = new PublicationGate(GateOptions.of(NoticeChannel.WEBSITE, LocalDate.of(2019, 6, 1)));
        Random dice = new Random(1);
        Sample sample = large(dice);
        for (Rendering format : FORMATS) {
            Rendered file = format.write(sample, dice);
            double best = 0;
            for (int i = 0; i < ROUNDS; i++) {
                long start = cpu();
                GateReport report = gate.check(new ByteArrayInputStream(file.bytes()), file.name());
                best = Math.max(best, 1e9 / Math.max(1, cpu() - start));
                assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.ACCEPT);
            }
            System.out.printf(
                    "gate %s: %.1f MB/s of the file, %,.0f rows/s (%,d rows, %.1f MB)%n",
                    format, best * file.bytes().length / 1e6, best * ROWS, ROWS, file.bytes().length / 1e6);
            assertThat(best * ROWS).as("rows a second").isGreaterThan(500);
        }
    }

    /** Time of this thread on a processor, so that other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Sample large(Random dice) {
        List<String> header = List.of("序号", "户主", "行政村", "项目编号", "帮扶措施", "金额（元）", "发放日期");
        List<Sample.Row> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(Sample.Row.clean(List.of(
                    String.valueOf(i),
                    Invented.person(dice).maskedName(),
                    "水尾村",
                    "PRJ-2018-" + Invented.digits(dice, 4),
                    "产业奖补",
                    dice.nextInt(20_000) + ".00",
                    "2019-05-" + (10 + dice.nextInt(20)))));
        }
        return new Sample(List.of("产业奖补名单公示"), header, rows, List.of("监督电话：12317"), "large");
    }
}
