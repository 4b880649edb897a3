package org.fupin.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One spelling for each entry, and readers that no bytes can upset. */
class EntryFormatTest {

    private static final String LINE = "{\"seq\":7,\"at\":\"2019-06-01T00:00:00.000Z\",\"actor\":\"clerk-07\","
            + "\"action\":\"FIELDS_OPENED\",\"counts\":{\"fields\":2,\"records\":1},\"result\":\"OK\",\"prev\":\""
            + "a".repeat(64) + "\"}\n";

    private static boolean reads(String line) {
        return AuditEntry.read(line.getBytes(StandardCharsets.UTF_8)) != null;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"seq\":7|{ \"seq\":7",
                "{\"seq\":7|{\"seq\":07",
                "{\"seq\":7|{\"seq\":7.0",
                "{\"seq\":7|{\"seq\":7e0",
                "{\"seq\":7|{\"seq\":-7",
                "{\"seq\":7|{\"seq\":\"7\"",
                "{\"seq\":7|{\"seq\":7,\"seq\":7",
                "{\"seq\":7|{\"seq\":99999999999999999999",
                ".000Z|Z",
                ".000Z|.000+00:00",
                "2019-06-01|2019-02-30",
                "2019-06-01T00|2019-06-01T24",
                "clerk-07|clerk\\u002d07",
                "clerk-07|",
                "FIELDS_OPENED|fields_opened",
                "FIELDS_OPENED|x",
                "\"fields\":2,\"records\":1|\"records\":1,\"fields\":2",
                "\"fields\":2|\"fields\":-2",
                "\"fields\":2|\"fields\":null",
                "\"fields\":2|\"Fields\":2",
                "\"counts\":{\"fields\":2,\"records\":1}|\"counts\":{}",
                "\"OK\"|\"GOOD\"",
                "\"OK\"|null",
                "\"OK\"|\"OK\",\"reason\":\"a b\"",
                "\"OK\"|\"OK\",\"note\":\"x\"",
                "\"result\"|\"Result\"",
                "aaaa\"}|aaa\"}",
                "aaaa\"}|aaaA\"}",
                "aaaa\"}|aaaa\"}}"
            })
    void anyOtherSpellingIsNotALine(String from, String to) {
        assertThat(LINE).contains(from);
        assertThat(reads(LINE)).isTrue();
        assertThat(reads(LINE.replace(from, to == null ? "" : to))).isFalse();
    }

    @Test
    void whatIsNoJsonObjectIsNotALine() {
        for (String text : new String[] {
            "",
            "\n",
            "{}\n",
            "[]\n",
            "null\n",
            "[".repeat(9000) + "\n",
            "{\"a\":".repeat(3000) + "\n",
            "\"x\"\n",
            "\uFEFF" + LINE,
            LINE + LINE,
            LINE.strip(),
            LINE.strip() + " \n",
            LINE.strip() + "\r\n"
        }) {
            assertThat(reads(text)).isFalse();
        }
        assertThat(AuditEntry.read(new byte[] {(byte) 0xC0, (byte) 0xAF, '\n'})).isNull();
        assertThat(reads(LINE.replace("clerk-07", "c".repeat(EntryFormat.LONGEST))))
                .isFalse();
    }

    /** A later version may know more actions, counts, record types and elements: the line is still read. */
    @Test
    void newerCodesAreRead() {
        assertThat(reads(LINE.replace("FIELDS_OPENED", "SOMETHING_NEWER").replace("records", "novelties")))
                .isTrue();
        assertThat(reads(LINE.replace(
                        "\"counts\"", "\"record\":\"NEW\",\"fields\":[\"newer\"],\"purpose\":\"p\",\"counts\"")))
                .isTrue();
    }

    @Test
    void readingStopsAtALineWithoutEnd() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                java.util.Arrays.fill(bytes, from, from + length, (byte) 'x');
                return length;
            }
        };
        try (LineReader reader = new LineReader(endless)) {
            assertThat(reader.next()).isNull();
            assertThat(reader.tooLong()).isTrue();
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void linesOfAnyLengthAreReadWhole() throws IOException {
        for (int length : new int[] {1, 2, 100, EntryFormat.LONGEST - 1, EntryFormat.LONGEST}) {
            String line = "x".repeat(length - 1) + "\n";
            try (LineReader reader = new LineReader(
                    new ByteArrayInputStream((line.repeat(20) + "torn").getBytes(StandardCharsets.US_ASCII)))) {
                for (int i = 0; i < 20; i++) {
                    assertThat(reader.next()).hasSize(length);
                    assertThat(reader.consumed()).isEqualTo((i + 1L) * length);
                }
                assertThat(reader.next()).isNull();
                assertThat(reader.torn()).isTrue();
                assertThat(reader.tooLong()).isFalse();
            }
        }
        String tooLong = "x".repeat(EntryFormat.LONGEST) + "\n";
        try (LineReader reader =
                new LineReader(new ByteArrayInputStream(tooLong.getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(reader.next()).isNull();
            assertThat(reader.tooLong()).isTrue();
        }
    }
}
