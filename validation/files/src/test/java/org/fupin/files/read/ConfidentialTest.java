package org.fupin.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files that somebody else keeps, and whose bytes must not be copied. */
class ConfidentialTest {

    private static final String HEADER = "householdNo,headName\n";

    private record Kept(String path, long size, byte[] bytes) implements ByteSource {

        static Kept of(String path, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Kept(path, bytes.length, bytes);
        }

        @Override
        public @Nullable Path file() {
            return null;
        }

        @Override
        public boolean confidential() {
            return true;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static List<IntakeNotice> notices(ByteSource source) throws IOException {
        List<IntakeNotice> notices = new ArrayList<>();
        try (ExchangePackage exchange = ExchangePackage.of(List.of(source), ReadOptions.DEFAULT)) {
            notices.addAll(exchange.notices());
            for (PackageEntry entry : exchange.entries()) {
                entry.open(ReadOptions.DEFAULT, notices::add).close();
            }
        }
        return notices;
    }

    @Test
    void filesAreFoundAndAManifestIsFollowed() throws IOException {
        String manifest = "{\"resources\":[{\"path\":\"b.csv\",\"fupin:record\":\"household\"},{\"path\":\"c.csv\"}]}";
        List<Kept> kept = List.of(
                Kept.of("b.csv", HEADER),
                Kept.of("a/x.ndjson", "{}"),
                Kept.of(".hidden", ""),
                Kept.of("datapackage.json", manifest),
                Kept.of("readme.md", "words"));
        try (ExchangePackage exchange = ExchangePackage.of(kept, ReadOptions.DEFAULT)) {
            assertThat(exchange.entries()).extracting(PackageEntry::path).containsExactly("a/x.ndjson", "b.csv");
            assertThat(exchange.entries().get(1).record()).contains("household");
            assertThat(exchange.notices()).extracting(IntakeNotice::rule).containsExactly(IntakeRule.MISSING_FILE);
        }
    }

    @Test
    void aLargeWorkbookIsNotCopiedButNamed() throws IOException {
        byte[] start = "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(notices(new Kept("big.xlsx", 129L << 20, start)))
                .extracting(IntakeNotice::rule)
                .containsExactly(IntakeRule.LIMIT);
        assertThat(notices(new Kept("broken.xlsx", 4, start)))
                .extracting(IntakeNotice::rule)
                .containsExactly(IntakeRule.BROKEN);
    }

    @Test
    void aZipInsideIsNamed() throws IOException {
        assertThat(notices(Kept.of("inner.zip", "PK\u0003\u0004")))
                .extracting(IntakeNotice::rule)
                .containsExactly(IntakeRule.LIMIT);
    }

    /** What the keeper cannot give ends the run: it is no fault of the data. */
    @Test
    void aKeeperThatFailsEndsTheRun() {
        ByteSource failing = new ByteSource() {
            @Override
            public String path() {
                return "a.csv";
            }

            @Override
            public long size() {
                return 1;
            }

            @Override
            public @Nullable Path file() {
                return null;
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("cannot be opened");
            }
        };
        assertThatThrownBy(() -> notices(failing))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.csv");
    }
}
