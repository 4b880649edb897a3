package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed at any time leaves whole packages and whole folders. {@code -Dfupin.long=true} kills 200 times. */
class KillTest {

    private static final int KILLS = Boolean.getBoolean("fupin.long") ? 200 : 3;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsThereAfterAKillIsWhole() throws IOException, InterruptedException {
        Random random = new Random(20_201_231);
        int interrupted = 0;
        for (int i = 0; i < KILLS; i++) {
            Path work = Files.createDirectory(folder.resolve("kill" + i));
            Path out = folder.resolve("out" + i + ".txt");
            Process process = ChildJvm.start(SealLoop.class, List.of("-Xmx128m"), out, work.toString());
            try {
                while (!Files.readString(out).contains("begun")) {
                    assertThat(process.isAlive()).as(Files.readString(out)).isTrue();
                    Thread.sleep(5);
                }
                Thread.sleep(random.nextInt(60));
            } finally {
                process.destroyForcibly().waitFor();
            }
            interrupted += check(work);
        }
        System.out.println("kills " + KILLS + ", of which in the middle of a file " + interrupted);
    }

    /** How many files were left that are neither a package nor a folder; each is hidden and was never in place. */
    private static int check(Path work) throws IOException {
        KeyKind kind = KeyKind.P256;
        PackagePolicy policy = PackagePolicy.of(
                        Certificates.readAll(Files.readAllBytes(work.resolve("anchor.pem"))), () -> Office.NOW)
                .suites(kind.suite());
        try (VerifiedPackage verified = new PackageReader(policy).verify(work.resolve("county.papkg"))) {
            assertThat(verified.manifest().entries()).hasSize(2);
        }
        int left = 0;
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith("out")) {
                    int number = Integer.parseInt(name.substring(3));
                    assertThat(file.resolve("a.csv"))
                            .hasBinaryContent(Samples.noise(40_000 + number % 7 * 20_000, number));
                    assertThat(file.resolve("b.csv")).hasContent(name.substring(3));
                } else if (!name.equals("county.papkg") && !name.equals("anchor.pem")) {
                    assertThat(name).matches("\\.(county\\.papkg|out[0-9]+)\\.[0-9a-f]{24}\\.tmp");
                    left++;
                }
            }
        }
        return left;
    }
}
