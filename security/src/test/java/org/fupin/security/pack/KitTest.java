package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every package of the vendors' kit gets the verdict of its index, and comes out the same everywhere.
 * {@code -Dfupin.refresh=true} draws new keys and writes keys and index anew; {@code -Dfupin.kit=DIR} says where the kit
 * is written to.
 */
class KitTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "org", "fupin", "security", "pack");

    private static Kit kit = Kit.all();

    @BeforeAll
    static void refreshIfAsked() throws IOException {
        if (Boolean.getBoolean("fupin.refresh")) {
            refresh();
        }
    }

    @Test
    void everyPackageGetsItsVerdict() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (KitCase each : kit.cases()) {
            KitBase base = kit.base(each.kind());
            Verdict verdict = Verdict.of(each.bytes(), each.policy(base), base.province());
            if (!verdict.code().equals(each.expected())) {
                wrong.add(each.name() + ": " + each.expected() + ", but " + verdict);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(kit.cases())
                .extracting(KitCase::name)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(200);
        assertThat(kit.cases().stream().filter(each -> each.expected().equals(Verdict.OK)))
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void theKitIsTheSameEverywhere() throws IOException {
        try (InputStream in = Objects.requireNonNull(KitTest.class.getResourceAsStream("kit-index.csv"))) {
            assertThat(kit.index().lines())
                    .containsExactlyElementsOf(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    @Test
    void theKitCanBeWritten(@TempDir Path temporary) throws IOException {
        Path folder = Path.of(System.getProperty("fupin.kit", temporary.toString()));
        Kit.main(new String[] {folder.toString()});
        assertThat(folder.resolve("index.csv")).content().startsWith("name,expected,policy,sha256,what\n");
        assertThat(folder.resolve("SM2-size-0.papkg")).exists();
        assertThat(folder.resolve("SM2-province.pkcs8.der")).exists();
    }

    private static void refresh() throws IOException {
        Files.createDirectories(RESOURCES);
        Map<KeyKind, KitBase> bases = new EnumMap<>(KeyKind.class);
        for (KeyKind kind : KeyKind.values()) {
            String text = KitBase.draw(kind);
            Files.writeString(RESOURCES.resolve("kit-" + kind + ".txt"), text);
            bases.put(kind, KitBase.of(kind, text));
        }
        kit = Kit.of(bases);
        Files.writeString(RESOURCES.resolve("kit-index.csv"), kit.index());
    }
}
