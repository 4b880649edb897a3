package org.fupin.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFileTest {

    private static final TokenFileHeader HEADER =
            new TokenFileHeader(TestKeys.CONTEXT, "FP", "identity", CryptoSuite.SM, 1, new byte[8]);
    private static final TokenResult NONE = new TokenResult(null, Unmatchable.CHECK, false);

    static byte[] sample() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TokenFileWriter writer = TokenFileWriter.start(out, HEADER)) {
            writer.write(1, token(1, 2));
            writer.write(2, NONE);
            writer.write(7, token(-1, -2));
            writer.finish();
        }
        return out.toByteArray();
    }

    private static TokenResult token(long high, long low) {
        return new TokenResult(new Token(high, low), null, false);
    }

    private static String text() throws IOException {
        return new String(sample(), StandardCharsets.UTF_8);
    }

    private static void readAll(byte[] file) throws IOException {
        try (TokenFileReader reader = TokenFileReader.open(new ByteArrayInputStream(file))) {
            while (reader.next()) {
                assertThat(reader.row()).isPositive();
            }
        }
    }

    private static void malformed(byte[] file) {
        assertThatThrownBy(() -> readAll(file))
                .isInstanceOfSatisfying(
                        SecurityRefusal.class, e -> assertThat(e.code()).isEqualTo(Code.MALFORMED));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        try (TokenFileReader reader = TokenFileReader.open(new ByteArrayInputStream(sample()))) {
            assertThat(reader.header()).isEqualTo(HEADER).hasSameHashCodeAs(HEADER);
            assertThat(reader.next()).isTrue();
            assertThat(reader.row()).isEqualTo(1);
            assertThat(reader.token()).isEqualTo(new Token(1, 2));
            assertThat(reader.unmatchable()).isEqualTo(-1);
            assertThat(reader.next()).isTrue();
            assertThat(reader.row()).isEqualTo(7);
            assertThat(reader.token()).isEqualTo(new Token(-1, -2));
            assertThat(reader.next()).isFalse();
            assertThat(reader.next()).isFalse();
            assertThat(reader.rows()).isEqualTo(2);
            assertThat(reader.unmatchable()).isEqualTo(1);
        }
    }

    @Test
    void theFormIsAsItIsDocumented() throws IOException {
        assertThat(text()).isEqualTo("""
                        fupin-tokens 1
                        purpose 低保比对
                        first FP
                        second MZ
                        period 2018
                        party FP
                        field identity
                        suite SM normalisation 1
                        key 0000000000000000

                        1,AAAAAAAAAAEAAAAAAAAAAg
                        7,______________________4
                        end 2 1
                        """.replace("______________________4", new Token(-1, -2).text()));
    }

    @Test
    void everyTruncationIsNoticed() throws IOException {
        byte[] file = sample();
        for (int length = 0; length < file.length; length++) {
            malformed(Arrays.copyOf(file, length));
        }
    }

    @Test
    void nothingMayFollow() throws IOException {
        malformed((text() + "\n").getBytes(StandardCharsets.UTF_8));
        malformed((text() + "8,AAAAAAAAAAEAAAAAAAAAAg\n").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fupin-tokens 1|fupin-tokens 2",
                "purpose |Purpose ",
                "purpose 低保比对|purpose  低保比对",
                "first FP\nsecond MZ|first MZ\nsecond FP",
                "second MZ|second FP",
                "party FP|party JY",
                "field identity|field ",
                "field identity|field a b",
                "suite SM|suite NONE",
                "normalisation 1|normalisation 0",
                "normalisation 1|normalisation 01",
                "key 0000000000000000|key 000000000000000",
                "key 0000000000000000|key 00000000000000A0",
                "\n\n1,|\n1,",
                "1,AAAA|01,AAAA",
                "1,AAAA|+1,AAAA",
                "7,|1,",
                "AAAAAAAAAAEAAAAAAAAAAg|AAAAAAAAAAEAAAAAAAAAAh",
                "AAAAAAAAAAEAAAAAAAAAAg|AAAAAAAAAAEAAAAAAAAAAg==",
                "end 2 1|end 3 1",
                "end 2 1|end 2 -1",
                "end 2 1\n|end 2 1\r\n",
                "1,AAAA|1234567890123456789,AAAA",
            })
    void whatTheWriterWouldNotWriteIsRefused(String change) throws IOException {
        List<String> parts = List.of(change.split("\\|"));
        String changed = text().replaceFirst(java.util.regex.Pattern.quote(parts.get(0)), parts.get(1));
        assertThat(changed).isNotEqualTo(text());
        malformed(changed.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void longLinesAndBadBytesAreRefused() throws IOException {
        malformed(text().replace("低保比对", "x".repeat(1_000)).getBytes(StandardCharsets.UTF_8));
        malformed("x".repeat(10_000_000).getBytes(StandardCharsets.UTF_8));
        byte[] file = sample();
        file[30] = (byte) 0xC0;
        malformed(file);
    }

    @Test
    void rowsMustRise() throws IOException {
        try (TokenFileWriter writer = TokenFileWriter.start(new ByteArrayOutputStream(), HEADER)) {
            writer.write(5, NONE);
            assertThatThrownBy(() -> writer.write(5, NONE)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void filesThatCanNeverMatchSayWhy() {
        TokenFileHeader theirs =
                new TokenFileHeader(TestKeys.CONTEXT, "MZ", "identity", CryptoSuite.SM, 1, new byte[8]);
        HEADER.requireMatches(theirs);
        TokenContext other = new TokenContext("住房比对", "FP", "MZ", "2018");
        Map<String, TokenFileHeader> different = Map.of(
                "purpose", new TokenFileHeader(other, "MZ", "identity", CryptoSuite.SM, 1, new byte[8]),
                "parties",
                        new TokenFileHeader(
                                new TokenContext("低保比对", "FP", "JY", "2018"),
                                "JY",
                                "identity",
                                CryptoSuite.SM,
                                1,
                                new byte[8]),
                "period",
                        new TokenFileHeader(
                                new TokenContext("低保比对", "FP", "MZ", "2019"),
                                "MZ",
                                "identity",
                                CryptoSuite.SM,
                                1,
                                new byte[8]),
                "field", new TokenFileHeader(TestKeys.CONTEXT, "MZ", "name", CryptoSuite.SM, 1, new byte[8]),
                "suite", new TokenFileHeader(TestKeys.CONTEXT, "MZ", "identity", CryptoSuite.INTL, 1, new byte[8]),
                "normalisation",
                        new TokenFileHeader(TestKeys.CONTEXT, "MZ", "identity", CryptoSuite.SM, 2, new byte[8]),
                "party", HEADER,
                "keyCheck",
                        new TokenFileHeader(TestKeys.CONTEXT, "MZ", "identity", CryptoSuite.SM, 1, new byte[] {
                            1, 0, 0, 0, 0, 0, 0, 0
                        }));
        different.forEach((name, header) -> assertThatThrownBy(() -> HEADER.requireMatches(header))
                .isInstanceOfSatisfying(TokenMismatch.class, e -> {
                    assertThat(e.name()).isEqualTo(name);
                    assertThat(e.text(Locale.ENGLISH)).contains(name);
                    assertThat(e.text(Locale.CHINESE)).contains("无法比对").doesNotContain(name);
                }));
    }
}
