package org.fupin.security.notice.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.fupin.security.notice.GateOptions;
import org.fupin.security.notice.GateReport;
import org.fupin.security.notice.NoticeChannel;
import org.fupin.security.notice.PublicationGate;
import org.junit.jupiter.api.Test;

/**
 * The gate on a generated corpus: how much of what was planted it finds, and how often it finds what is not there. The
 * account of the run lies in {@code target/notice-corpus.md}.
 */
class CorpusTest {

    private static final int NOTICES = Integer.getInteger("fupin.notices", 20_800);
    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

    @Test
    void nearlyEverythingIsFoundAndNearlyNothingElse() throws IOException {
        PublicationGate gate = new PublicationGate(GateOptions.of(NoticeChannel.WEBSITE, DAY));
        Score score = new Score();
        Rendering[] formats = Rendering.values();
        long start = System.nanoTime();
        for (int i = 0; i < NOTICES; i++) {
            Random dice = new Random(i);
            Rendering format = formats[i % formats.length];
            Sample sample =
                    i / formats.length % 2 == 0 ? new LeakyNotices(dice, format).make() : CleanNotices.make(dice, true);
            Rendered file = format.write(sample, dice);
            score.count(sample, file, format, gate.check(new ByteArrayInputStream(file.bytes()), file.name()));
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        String head = String.format(Locale.ROOT, "%,d notices in %d s%n%n", NOTICES, seconds);
        Files.writeString(Path.of("target", "notice-corpus.md"), head + score.text() + "\n" + score.examples());
        assertThat(score.recall()).as(score.examples()).isGreaterThanOrEqualTo(0.999);
        assertThat(score.falseAlarms()).as(score.examples()).isLessThanOrEqualTo(0.0001);
        assertThat(score.passed()).as("leaking notices that pass").isLessThanOrEqualTo(NOTICES / 1_000);
    }

    /** The account is not empty, and a gate that finds nothing would fail. */
    @Test
    void whatIsNotFoundIsCounted() throws IOException {
        Random dice = new Random(7);
        Sample sample = new LeakyNotices(dice, Rendering.CSV_UTF8).make();
        Rendered file = Rendering.CSV_UTF8.write(sample, dice);
        Score score = new Score();
        score.count(sample, file, Rendering.CSV_UTF8, new GateReport(NoticeChannel.WEBSITE, List.of()));
        assertThat(score.recall()).isZero();
        assertThat(score.passed()).isOne();
        assertThat(score.examples()).contains("MISS");
    }
}
