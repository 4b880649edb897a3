package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The page "send a county file to the province safely": its commands, run as they stand. */
@EnabledIf(value = "org.fupin.cli.SealedKeys#usable", disabledReason = "OpenSSL is not on the PATH")
class SendCountyFileTest {

    private static final Path CLEAN = PageCommands.ROOT.resolve("examples/data/county/clean");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theCommandsOfThePageWork() throws IOException, InterruptedException {
        PageCommands page = PageCommands.of("security/docs/send-a-county-file.md");
        assertThat(page.count()).isEqualTo(8);
        String said = page.run(folder);
        assertThat(said)
                .contains("sealed and signed: county.papkg", "verified: county.papkg", "verified and opened: received")
                .contains("某县扶贫办", "某省扶贫办", "OPENED 某省扶贫办")
                .contains("Signature Verified Successfully", "verified: own.papkg", "verified and opened: opened")
                .doesNotContain("a password of");
        assertThat(folder.resolve("report.html")).exists();
        assertThat(folder.resolve("package.key")).hasSize(32);
        assertSameFiles(CLEAN, folder.resolve("received"));
        assertSameFiles(CLEAN, folder.resolve("opened"));
    }

    private static void assertSameFiles(Path sent, Path received) throws IOException {
        try (Stream<Path> files = Files.list(sent)) {
            for (Path file : files.toList()) {
                assertThat(received.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }
}
