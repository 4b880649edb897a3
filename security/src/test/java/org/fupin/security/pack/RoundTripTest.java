package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sealed comes out again. */
class RoundTripTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void whatIsSealedComesOutAgain(KeyKind kind) throws IOException {
        for (int size : new int[] {0, 1, 16383, 16384, 16385, 40000, 1_100_000, 1_100_000 + 16384}) {
            byte[] plain = Samples.noise(size, size);
            byte[] sealed = Samples.sealed(kind, Samples.TERMS, List.of(Samples.content("a/b.csv", plain)));
            try (VerifiedPackage verified = new PackageReader(Office.policy(kind)).verify(PackageBytes.of(sealed));
                    OpenedPackage opened = verified.open(Office.province(kind).recipient());
                    AuthenticatedPrefixStream in =
                            opened.openStreaming(opened.entries().get(0))) {
                assertThat(in.complete()).isFalse();
                assertThat(in.readAllBytes()).isEqualTo(plain);
                assertThat(in.complete()).isTrue();
                assertThat(in.read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void aFolderComesOutAsItWas() throws IOException {
        Path in = folder.resolve("in");
        Files.createDirectories(in.resolve("sub"));
        Files.writeString(in.resolve("household.csv"), "户");
        Files.writeString(in.resolve("sub/person.csv"), "人");
        Files.writeString(in.resolve(".hidden"), "x");
        Path sealed = folder.resolve("county.papkg");
        PackageManifest manifest = new PackageWriter(
                        Office.county(KeyKind.SM2).sender(),
                        List.of(Office.province(KeyKind.SM2).certificate()))
                .write(Samples.TERMS, PackageContent.of(in), sealed);
        assertThat(manifest.entries())
                .extracting(PackageEntry::path)
                .containsExactly("household.csv", "sub/person.csv");
        assertThat(new String(Files.readAllBytes(sealed), StandardCharsets.ISO_8859_1))
                .startsWith("PK")
                .contains("application/vnd.pa-package+zip");

        Path out = folder.resolve("out");
        try (VerifiedPackage verified = new PackageReader(Office.policy(KeyKind.SM2)).verify(sealed);
                OpenedPackage opened =
                        verified.open(Office.province(KeyKind.SM2).recipient())) {
            assertThat(verified.manifest()).isEqualTo(manifest);
            opened.extractTo(out);
        }
        assertThat(out.resolve("household.csv")).hasContent("户");
        assertThat(out.resolve("sub/person.csv")).hasContent("人");
        assertThat(out.resolve(".hidden")).doesNotExist();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in", "out", "county.papkg");
    }
}
