package org.fupin.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.fupin.model.identifier.CertificateNumber;
import org.fupin.model.identifier.CitizenId;
import org.fupin.model.identifier.LegacyCitizenId;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.KeyTransfer;
import org.fupin.security.keys.NewKey;
import org.fupin.security.keys.SignedEnvelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The register of the example county is matched blindly with an invented feed of another department, which spells the
 * numbers in all ways of real files and knows people whom the register lacks. The result is the clear-text join.
 */
class CountyFeedTest {

    private static final Path PERSONS =
            Path.of(System.getProperty("basedir", "."), "../examples/data/county/clean/person.csv");

    @TempDir
    Path folder;

    @Test
    void theBlindMatchIsTheClearTextJoin() throws IOException {
        List<String> register = register();
        List<String> feed = feed(register, new Random(20180819));
        Set<String> blind = new HashSet<>();
        MatchCounts counts;
        try (KeyRing poverty = office();
                KeyRing civil = office()) {
            KeyId shared = share(poverty, civil);
            try (TokenMaker ours = TokenMaker.of(poverty, TestKeys.POLICY, shared, TestKeys.CONTEXT);
                    TokenMaker theirs = TokenMaker.of(
                            civil, TestKeys.POLICY, shared, new TokenContext("低保比对", "MZ", "FP", "2018"))) {
                byte[] first = tokens(ours, "FP", register);
                byte[] second = tokens(theirs, "MZ", feed);
                PurposeBudget budget = PurposeBudget.of(Map.of("低保比对", 100_000L));
                counts = BlindMatcher.match(
                        new ByteArrayInputStream(first),
                        new ByteArrayInputStream(second),
                        MatchSettings.of(folder, budget).rowsInMemory(1_000),
                        (token, row, other) -> blind.add(row + "-" + other));
            }
        }
        Set<String> clear = clearJoin(register, feed);
        assertThat(clear).hasSizeGreaterThan(4_000);
        assertThat(blind).isEqualTo(clear);
        assertThat(counts.pairs()).isEqualTo(clear.size());
        assertThat(counts.second().unmatchable())
                .isEqualTo(feed.stream().filter(number -> key(number).isEmpty()).count())
                .isGreaterThan(100);
    }

    private static KeyRing office() {
        KeyRing ring = KeyRing.inMemory(
                CryptoSuite.SM, KeyRingSettings.of(InstantSource.fixed(Instant.parse("2018-08-19T00:00:00Z"))));
        ring.add(NewKey.of(KeyPurpose.SIGN, CryptoSuite.SM).named("k-sign"));
        ring.add(NewKey.of(KeyPurpose.DECRYPT, CryptoSuite.SM).named("k-open"));
        return ring;
    }

    /** One office makes the key of this pair of offices and sends it to the other. */
    private static KeyId share(KeyRing from, KeyRing to) {
        KeyId shared = from.add(NewKey.of(KeyPurpose.TOKEN, CryptoSuite.SM)
                        .named("k-fp-mz")
                        .besides())
                .id();
        KeyId sign = new KeyId("k-sign");
        KeyId open = new KeyId("k-open");
        SignedEnvelope sent = KeyTransfer.of(from).envelope(shared, List.of(to.certificate(open)), sign);
        return KeyTransfer.of(to)
                .takeEnvelope(sent, from.certificate(sign), open)
                .id();
    }

    @Test
    void theMatcherSawNoNumber() throws IOException {
        List<String> register = register().subList(0, 500);
        try (KeyRing ring = TestKeys.ring();
                TokenMaker maker = TestKeys.maker(ring, TestKeys.CONTEXT)) {
            String file = new String(tokens(maker, "FP", register), StandardCharsets.UTF_8);
            assertThat(register).noneMatch(file::contains);
        }
    }

    private static List<String> register() throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(PERSONS, Charset.forName("GB18030"))) {
            return csv.stream().map(row -> row.getField("证件号码")).toList();
        }
    }

    private static byte[] tokens(TokenMaker maker, String party, List<String> numbers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TokenFileWriter writer = TokenFileWriter.start(out, maker.header(TokenField.identity(), party))) {
            for (int i = 0; i < numbers.size(); i++) {
                writer.write(i + 1L, maker.token(TokenField.identity(), numbers.get(i)));
            }
            writer.finish();
        }
        return out.toByteArray();
    }

    private static List<String> feed(List<String> register, Random dice) {
        List<String> feed = new ArrayList<>();
        for (String number : register) {
            int fate = dice.nextInt(10);
            if (fate < 7) {
                feed.add(spelt(number, dice));
            }
            if (fate == 6) {
                // the same person a second time, spelt otherwise
                feed.add(spelt(number, dice));
            }
            if (fate == 8) {
                feed.add(unknown(dice));
            }
            if (fate == 9) {
                feed.add(broken(number, dice));
            }
        }
        return feed;
    }

    private static String spelt(String number, Random dice) {
        return switch (dice.nextInt(6)) {
            case 0 -> number.toLowerCase(Locale.ROOT);
            case 1 -> " " + number.substring(0, 6) + " " + number.substring(6) + "\u3000";
            case 2 -> wide(number);
            case 3 ->
                CertificateNumber.holder(number)
                        .flatMap(LegacyCitizenId::of)
                        .map(LegacyCitizenId::number)
                        .orElse(number);
            case 4 -> number.length() == 18 ? number + "31" : number.substring(0, 18);
            default -> number;
        };
    }

    private static String wide(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }

    /** Someone whom the register cannot know, born in the future. */
    private static String unknown(Random dice) {
        String digits = "522722%04d0101%03d".formatted(2101 + dice.nextInt(90), dice.nextInt(1_000));
        return digits + CitizenId.checkCharacter(digits);
    }

    private static String broken(String number, Random dice) {
        char[] digits = number.toCharArray();
        digits[dice.nextInt(17)] = '*';
        return dice.nextBoolean() ? new String(digits) : number.substring(0, 17);
    }

    /** The join that whoever sees all numbers would make, with the model's identifiers. */
    private static Set<String> clearJoin(List<String> register, List<String> feed) {
        Map<String, List<Integer>> rows = new HashMap<>();
        for (int i = 0; i < register.size(); i++) {
            rows.computeIfAbsent(key(register.get(i)), number -> new ArrayList<>())
                    .add(i + 1);
        }
        rows.remove("");
        Set<String> joined = new HashSet<>();
        for (int i = 0; i < feed.size(); i++) {
            for (int row : rows.getOrDefault(key(feed.get(i)), List.of())) {
                joined.add(row + "-" + (i + 1));
            }
        }
        return joined;
    }

    private static String key(String spelling) {
        int[] narrow = spelling.chars()
                .map(c -> c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c)
                .filter(c -> c != ' ' && c != '\u3000')
                .toArray();
        StringBuilder number = new StringBuilder();
        Arrays.stream(narrow).forEach(c -> number.append((char) c));
        String text = number.toString().toUpperCase(Locale.ROOT);
        return CertificateNumber.holder(text)
                .or(() -> LegacyCitizenId.parse(text).map(LegacyCitizenId::toCitizenId))
                .map(CitizenId::number)
                .orElse("");
    }
}
