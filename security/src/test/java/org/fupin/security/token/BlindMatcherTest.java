package org.fupin.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.keys.KeyRing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindMatcherTest {

    private static final String PURPOSE = TestKeys.CONTEXT.purpose();

    @TempDir
    Path folder;

    private final List<String> pairs = new ArrayList<>();
    private PurposeBudget budget = PurposeBudget.of(Map.of(PURPOSE, 1_000_000L));

    @BeforeEach
    void forget() {
        pairs.clear();
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private void pair(Token token, long first, long second) {
        pairs.add(first + "-" + second);
    }

    private MatchCounts match(byte[] first, byte[] second, int rowsInMemory) throws IOException {
        MatchSettings settings = MatchSettings.of(folder, budget).rowsInMemory(rowsInMemory);
        return BlindMatcher.match(
                new ByteArrayInputStream(first), new ByteArrayInputStream(second), settings, this::pair);
    }

    private static byte[] file(String party, long... tokens) throws IOException {
        return file(party, PURPOSE, tokens);
    }

    private static byte[] file(String party, String purpose, long... tokens) throws IOException {
        TokenContext context = new TokenContext(purpose, "FP", "MZ", "2018");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TokenFileWriter writer = TokenFileWriter.start(
                out, new TokenFileHeader(context, party, "identity", CryptoSuite.SM, 1, new byte[8]))) {
            for (int i = 0; i < tokens.length; i++) {
                writer.write(i + 1L, new TokenResult(new Token(tokens[i], -tokens[i]), null, false));
            }
            writer.finish();
        }
        return out.toByteArray();
    }

    @Test
    void rowsOfOneTokenArePaired() throws IOException {
        MatchCounts counts = match(file("FP", 3, 1, 2, 1), file("MZ", 9, 1, 3, 1, 1), 10);
        assertThat(pairs).containsExactlyInAnyOrder("1-3", "2-2", "2-4", "2-5", "4-2", "4-4", "4-5");
        assertThat(counts)
                .isEqualTo(new MatchCounts(new MatchCounts.Side(4, 0, 3), new MatchCounts.Side(5, 0, 4), 2, 7));
    }

    @Test
    void emptyFilesMatchNothing() throws IOException {
        assertThat(match(file("FP"), file("MZ", 1), 10).pairs()).isZero();
        assertThat(match(file("FP", 1), file("MZ"), 10).pairs()).isZero();
        assertThat(match(file("FP"), file("MZ"), 10).pairs()).isZero();
    }

    /** A few rows in memory and many runs, merged in two levels: the same pairs as a plain map finds. */
    @Test
    void memoryIsBoundedAndTheResultTheSame() throws IOException {
        Random dice = new Random(7);
        long[] left = dice.longs(3_000, 0, 4_000).toArray();
        long[] right = dice.longs(3_000, 0, 4_000).toArray();
        MatchCounts few = match(file("FP", left), file("MZ", right), 20);
        Set<String> withFew = new HashSet<>(pairs);
        assertThat(withFew).hasSize(pairs.size());
        pairs.clear();
        MatchCounts many = match(file("FP", left), file("MZ", right), 1_000_000);
        assertThat(many).isEqualTo(few);
        assertThat(withFew).isEqualTo(new HashSet<>(pairs)).isEqualTo(mapJoin(left, right));
    }

    private static Set<String> mapJoin(long[] left, long[] right) {
        Map<Long, List<Integer>> byToken = new HashMap<>();
        for (int i = 0; i < left.length; i++) {
            byToken.computeIfAbsent(left[i], token -> new ArrayList<>()).add(i + 1);
        }
        Set<String> joined = new HashSet<>();
        for (int i = 0; i < right.length; i++) {
            for (int row : byToken.getOrDefault(right[i], List.of())) {
                joined.add(row + "-" + (i + 1));
            }
        }
        return joined;
    }

    @Test
    void theRowsOfOneTokenAreLimited() throws IOException {
        byte[] many = file("FP", 1, 1, 1);
        byte[] one = file("MZ", 1);
        MatchSettings settings = MatchSettings.of(folder, budget).largestGroup(2);
        for (boolean swapped : new boolean[] {false, true}) {
            InputStream first = new ByteArrayInputStream(swapped ? one : many);
            InputStream second = new ByteArrayInputStream(swapped ? many : one);
            assertThatThrownBy(() -> BlindMatcher.match(first, second, settings, this::pair))
                    .isInstanceOfSatisfying(
                            SecurityRefusal.class, e -> assertThat(e.code()).isEqualTo(Code.LIMIT));
        }
        assertThat(match(file("FP", 1, 1), one, 10).pairs()).isEqualTo(2);
    }

    @Test
    void aPurposeHasABudget() throws IOException {
        budget = PurposeBudget.of(Map.of(PURPOSE, 7L));
        match(file("FP", 1, 2), file("MZ", 1), 10);
        assertThat(budget.left(PURPOSE)).isEqualTo(4);
        pairs.clear();
        assertThatThrownBy(() -> match(file("FP", 1, 2), file("MZ", 1, 2, 3), 10))
                .isInstanceOfSatisfying(SecurityRefusal.class, e -> {
                    assertThat(e.code()).isEqualTo(Code.LIMIT);
                    assertThat(e.object()).isEqualTo(PURPOSE);
                });
        assertThat(pairs).as("no match was told").isEmpty();
        assertThat(budget.spent()).containsExactly(Map.entry(PURPOSE, 3L));
        PurposeBudget next = PurposeBudget.of(Map.of(PURPOSE, 7L)).afterSpending(budget.spent());
        assertThat(next.left(PURPOSE)).isEqualTo(4);
        assertThatThrownBy(() -> match(file("FP", "other", 1), file("MZ", "other", 1), 10))
                .as("a purpose without a budget")
                .isInstanceOf(SecurityRefusal.class);
    }

    @Test
    void filesOfTwoPurposesGiveAnErrorAndNoEmptyResult() {
        assertThatThrownBy(() -> match(file("FP", 1), file("MZ", "other", 1), 10))
                .isInstanceOf(TokenMismatch.class);
        assertThat(budget.spent()).isEmpty();
    }

    @Test
    void aCutOffFileTellsNothing() throws IOException {
        byte[] cut = new String(file("FP", 1, 2), StandardCharsets.UTF_8)
                .replace("end 2 0\n", "")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> match(cut, file("MZ", 1), 2)).isInstanceOf(SecurityRefusal.class);
        assertThat(pairs).isEmpty();
    }

    @Test
    void aSinkThatFailsLeavesNoFilesBehind() {
        assertThatThrownBy(() -> BlindMatcher.match(
                        new ByteArrayInputStream(file("FP", 1)),
                        new ByteArrayInputStream(file("MZ", 1)),
                        MatchSettings.of(folder, budget),
                        (token, first, second) -> {
                            throw new IOException("disk full");
                        }))
                .hasMessage("disk full");
    }

    @Test
    void progressIsTold() throws IOException {
        long[] tokens = new Random(1).longs(60_000).toArray();
        List<Long> told = new ArrayList<>();
        MatchSettings settings = MatchSettings.of(folder, budget).progress(told::add);
        BlindMatcher.match(
                new ByteArrayInputStream(file("FP", tokens)),
                new ByteArrayInputStream(file("MZ", tokens)),
                settings,
                this::pair);
        assertThat(told).containsExactly(100_000L, 200_000L);
        assertThat(pairs).hasSize(60_000);
    }

    @Test
    void temporaryFilesAreTheOwnersAlone() throws IOException {
        Set<String> modes = new HashSet<>();
        BlindMatcher.match(
                new ByteArrayInputStream(file("FP", 1)),
                new ByteArrayInputStream(file("MZ", 1)),
                MatchSettings.of(folder, budget),
                (token, first, second) -> {
                    try (Stream<Path> files = Files.walk(folder)) {
                        for (Path file :
                                files.filter(path -> !path.equals(folder)).toList()) {
                            modes.add(Files.getPosixFilePermissions(file)
                                    .toString()
                                    .replaceAll("OWNER_[A-Z]+", ""));
                        }
                    }
                });
        assertThat(modes).isNotEmpty().allMatch(mode -> mode.matches("[\\[\\], ]*"));
    }

    @Test
    void anIndexOfOneDatabaseHidesEachValueAmongTwenty() {
        try (KeyRing ring = TestKeys.ring();
                BlindIndex index = BlindIndex.of(
                        ring,
                        TestKeys.POLICY,
                        TestKeys.SM,
                        new BlindIndex.Target("d", TokenField.identity(), 1_000_000))) {
            assertThat(index.bits()).isEqualTo(15);
            assertThat(index.bucket("52010218010922005x")).isEqualTo(index.bucket("52010218010922005X"));
            assertThat(index.bucket("not a number")).isEmpty();
            Set<Integer> buckets = new HashSet<>();
            for (int i = 0; i < 5_000; i++) {
                buckets.add(index.bucket("520102010922996".replace("5201", Integer.toString(1_000 + i)))
                        .orElseThrow());
            }
            assertThat(buckets).hasSizeBetween(4_400, 4_900).allMatch(bucket -> bucket >= 0 && bucket < 1 << 15);
        }
    }

    @Test
    void anIndexThatCouldNotHideAnyoneIsRefused() {
        try (KeyRing ring = TestKeys.ring()) {
            for (BlindIndex.Target target : List.of(
                    new BlindIndex.Target("d", TokenField.identity(), 39),
                    new BlindIndex.Target("d", TokenField.code(org.fupin.schemas.CodeLists.get("SEX")), 1_000_000),
                    new BlindIndex.Target(
                            "d", TokenField.compound(TokenField.name(), TokenField.birthDate()), 1_000_000))) {
                assertThatThrownBy(() -> BlindIndex.of(ring, TestKeys.POLICY, TestKeys.SM, target))
                        .isInstanceOfSatisfying(
                                SecurityRefusal.class, e -> assertThat(e.code()).isEqualTo(Code.WEAK));
            }
        }
    }
}
