package org.fupin.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The notices under {@code data/notices}: the clean ones pass, the leaking ones do not, and no number is shown. */
class CheckNoticeTest {

    private static String shown(String folder) throws IOException {
        return Shown.by(out -> CheckNotice.run(Path.of("data", "notices", folder), out));
    }

    @Test
    void cleanNoticesPass() throws IOException {
        assertThat(shown("clean"))
                .contains("exit.html：可以公示", "payments.csv：可以公示")
                .endsWith("ACCEPT\n");
    }

    @Test
    void leakingNoticesAreRefused() throws IOException {
        assertThat(shown("leaking"))
                .contains("subsidies.csv：不得公示", "GAT-101", "GAT-111")
                .contains("masked-too-weakly.html：不得公示", "GAT-104")
                .contains("hidden-sheet.xlsx：不得公示", "“原始数据”B2（隐藏内容）", "GAT-121")
                .doesNotContainPattern("\\d{15}")
                .endsWith("REFUSE\n");
    }
}
