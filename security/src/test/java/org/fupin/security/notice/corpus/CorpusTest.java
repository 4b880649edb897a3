package org.fupin.security.notice.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import org.fupin.security.notice.GateOptions;
import org.fupin.security.notice.NoticeChannel;
import org.fupin.security.notice.PublicationGate;
import org.junit.jupiter.api.Test;

/** The gate on a generated corpus: how much of what was planted it finds, and how often it finds what is not there. */
class CorpusTest {

    private static final int NOTICES = Integer.getInteger("fupin.notices", 20_000);
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
            Sample sample = i / formats.length % 2 == 0
                    ? new LeakyNotices(dice, format).make()
                    : CleanNotices.make(dice, true);
            Rendered file = format.write(sample, dice);
            score.count(sample, file, format, gate.check(new ByteArrayInputStream(file.bytes()), file.name()));
        }
        System.out.println(score.text() + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.999);
        assertThat(score.falseAlarms()).isLessThanOrEqualTo(0.0001);
    }
}
