package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The page "send a county file to the province safely": its commands, run as they stand. */
@EnabledIf(value = "org.fupin.cli.SealedKeys#usable", disabledReason = "OpenSSL is not on the PATH")
class SendCountyFileTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path PAGE = ROOT.resolve("security/docs/send-a-county-file.md");
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theCommandsOfThePageWork() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("examples"), ROOT.resolve("examples"));
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // jar, which the page uses to unzip, lies beside java
        builder.environment().merge("PATH", tool("").toString(), (path, java) -> java + ":" + path);
        Process process = builder.start();
        assertThat(process.waitFor(500, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(log);
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said)
                .contains("sealed and signed: county.papkg", "verified: county.papkg", "verified and opened: received")
                .contains("某县扶贫办", "某省扶贫办", "OPENED 某省扶贫办")
                .contains("Signature Verified Successfully", "verified: own.papkg", "verified and opened: opened")
                .doesNotContain("a password of");
        assertThat(folder.resolve("report.html")).exists();
        assertThat(folder.resolve("package.key")).hasSize(32);
        assertSameFiles(ROOT.resolve("examples/data/county/clean"), folder.resolve("received"));
        assertSameFiles(ROOT.resolve("examples/data/county/clean"), folder.resolve("opened"));
    }

    private static void assertSameFiles(Path sent, Path received) throws IOException {
        try (Stream<Path> files = Files.list(sent)) {
            for (Path file : files.toList()) {
                assertThat(received.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    private static Path tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name);
    }

    private static String script() throws IOException {
        StringBuilder script = new StringBuilder("set -e\nfupin() { '" + tool("java")
                + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m -Dfile.encoding=UTF-8 -cp '"
                + System.getProperty("java.class.path") + "' " + FupinCommand.class.getName() + " \"$@\"; }\n");
        Matcher blocks = BLOCK.matcher(Files.readString(PAGE, StandardCharsets.UTF_8));
        int count = 0;
        for (; blocks.find(); count++) {
            script.append(blocks.group(1)).append('\n');
        }
        assertThat(count).isEqualTo(8);
        return script.toString();
    }
}
