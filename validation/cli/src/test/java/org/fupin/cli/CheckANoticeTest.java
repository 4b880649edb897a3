package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page "check a notice before it is published": its commands, run as they stand. */
class CheckANoticeTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theCommandsOfThePageWork() throws IOException, InterruptedException {
        PageCommands page = PageCommands.of("security/docs/check-a-notice.md");
        assertThat(page.count()).isEqualTo(4);
        String said = page.run(folder);
        assertThat(said)
                .contains("exit.html: may be published", "payments.csv: may be published")
                .contains("subsidies.csv：不得公示", "masked-too-weakly.html：不得公示", "hidden-sheet.xlsx：不得公示")
                .contains("accepted: examples/data/notices/clean/payments.csv")
                .contains("stopped with exit code 1: examples/data/notices/leaking/hidden-sheet.xlsx")
                .contains("written: payments.html", "payments.html: may be published", "拒绝 · refused")
                .doesNotContainPattern("\\d{15}");
        assertThat(folder.resolve("payments.html"))
                .content()
                .contains("到户补助公示", "曹*")
                .doesNotContain("曹志", "522722197103289970");
    }
}
