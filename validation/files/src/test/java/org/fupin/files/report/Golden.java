package org.fupin.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what is written with a file that was looked at. */
final class Golden {

    private static final Path HOME =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/org/fupin/files/report");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        Path file = HOME.resolve(name);
        if (Boolean.getBoolean("fupin.refresh")) {
            Files.createDirectories(HOME);
            Files.writeString(file, actual);
        }
        assertThat(file)
                .as("golden file; write it with -Dfupin.refresh=true and read the diff")
                .exists();
        assertThat(actual)
                .as("%s has changed; if that is meant, run with -Dfupin.refresh=true and read the diff", name)
                .isEqualTo(Files.readString(file));
    }

    static String render(ReportRenderer renderer, Report report, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(report, language, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
