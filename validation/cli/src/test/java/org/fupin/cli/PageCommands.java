package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The shell commands of a page of the documentation, run as they stand in a directory that has the examples. */
final class PageCommands {

    /** Root of the repository. */
    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final int SECONDS = 500;

    private final List<String> blocks;

    private PageCommands(List<String> blocks) {
        this.blocks = blocks;
    }

    static PageCommands of(String page) throws IOException {
        String text = Files.readString(ROOT.resolve(page), StandardCharsets.UTF_8);
        return new PageCommands(BLOCK.matcher(text)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList());
    }

    int count() {
        return blocks.size();
    }

    /** Runs all blocks in one shell that stops at the first failure; gives what they said. */
    String run(Path folder) throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("examples"), ROOT.resolve("examples"));
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "set -e\n" + fupin() + String.join("\n", blocks))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // jar, which a page may use to unzip, lies beside java
        builder.environment().merge("PATH", tool("").toString(), (path, java) -> java + ":" + path);
        Process process = builder.start();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(log);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static String fupin() {
        return "fupin() { '" + tool("java")
                + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m -Dfile.encoding=UTF-8 -cp '"
                + System.getProperty("java.class.path") + "' " + FupinCommand.class.getName() + " \"$@\"; }\n";
    }

    private static Path tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name);
    }
}
