package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page "check a notice before it is published": its commands, run as they stand. */
class CheckANoticeTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path PAGE = ROOT.resolve("security/docs/check-a-notice.md");
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theCommandsOfThePageWork() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("examples"), ROOT.resolve("examples"));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder("sh", "-c", script())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(log);
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said)
                .contains("exit.html: may be published", "payments.csv: may be published")
                .contains("subsidies.csv：不得公示", "masked-too-weakly.html：不得公示", "hidden-sheet.xlsx：不得公示")
                .contains("accepted: examples/data/notices/clean/payments.csv")
                .contains("stopped with exit code 1: examples/data/notices/leaking/hidden-sheet.xlsx")
                .contains("written: payments.html", "payments.html: may be published", "拒绝 · refused")
                .doesNotContainPattern("\\d{15}");
        assertThat(folder.resolve("payments.html"))
                .content()
                .contains("2018年到户补助公示", "曹*")
                .doesNotContain("曹志", "522722197103289970");
    }

    private static String script() throws IOException {
        StringBuilder script = new StringBuilder("set -e\nfupin() { '")
                .append(Path.of(System.getProperty("java.home"), "bin", "java"))
                .append("' -Xmx512m -Dfile.encoding=UTF-8 -cp '")
                .append(System.getProperty("java.class.path"))
                .append("' ")
                .append(FupinCommand.class.getName())
                .append(" \"$@\"; }\n");
        Matcher blocks = BLOCK.matcher(Files.readString(PAGE, StandardCharsets.UTF_8));
        int count = 0;
        for (; blocks.find(); count++) {
            script.append(blocks.group(1)).append('\n');
        }
        assertThat(count).isEqualTo(4);
        return script.toString();
    }
}
