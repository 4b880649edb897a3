package org.fupin.security.deid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pseudonyms, derived and random. */
class PseudonymsTest {

    private static final int VALUES = Boolean.getBoolean("fupin.long") ? 1_000_000 : 60_000;
    private final SecretBytes key = SecretBytes.random(32);

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void derivedOnesAreStableForAPurposeAndKind(CryptoSuite suite) {
        try (DerivedPseudonyms health = DerivedPseudonyms.of(suite, key, "health 2018");
                DerivedPseudonyms again = DerivedPseudonyms.of(suite, key, "health 2018");
                DerivedPseudonyms school = DerivedPseudonyms.of(suite, key, "school 2018");
                DerivedPseudonyms other = DerivedPseudonyms.of(suite, SecretBytes.random(32), "health 2018")) {
            String pseudonym = health.of("PER-006", "某某");
            assertThat(pseudonym).matches("p[a-z2-7]{26}").isEqualTo(again.of("PER-006", "某某"));
            assertThat(List.of(
                            health.of("PER-003", "某某"),
                            health.of("PER-006", "某"),
                            school.of("PER-006", "某某"),
                            other.of("PER-006", "某某")))
                    .doesNotContain(pseudonym)
                    .doesNotHaveDuplicates();
        }
    }

    /**
     * The bits of two purposes' pseudonyms of the same values agree as often as chance has it: each of the 128 bits, and
     * each pair of neighbours of the other, within five standard deviations.
     */
    @Test
    void purposesCannotBeLinked() {
        int[] agree = new int[128];
        int[] agreeNext = new int[128];
        Set<String> all = new HashSet<>();
        try (DerivedPseudonyms one = DerivedPseudonyms.of(CryptoSuite.SM, key, "one");
                DerivedPseudonyms two = DerivedPseudonyms.of(CryptoSuite.SM, key, "two")) {
            for (int i = 0; i < VALUES; i++) {
                String value = "52272218710328" + i;
                String first = one.of("PER-006", value);
                String second = two.of("PER-006", value);
                all.add(first);
                all.add(second);
                byte[] a = PseudonymText.read(first);
                byte[] b = PseudonymText.read(second);
                for (int bit = 0; bit < 128; bit++) {
                    agree[bit] += bit(a, bit) == bit(b, bit) ? 1 : 0;
                    agreeNext[bit] += bit(a, bit) == bit(b, (bit + 1) % 128) ? 1 : 0;
                }
            }
        }
        assertThat(all).hasSize(2 * VALUES);
        int spread = (int) (5 * Math.sqrt(VALUES / 4.0));
        for (int bit = 0; bit < 128; bit++) {
            assertThat(agree[bit]).isBetween(VALUES / 2 - spread, VALUES / 2 + spread);
            assertThat(agreeNext[bit]).isBetween(VALUES / 2 - spread, VALUES / 2 + spread);
        }
    }

    private static int bit(byte[] bytes, int bit) {
        return bytes[bit / 8] >> bit % 8 & 1;
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void aTableComesBackSealed(CryptoSuite suite) throws IOException {
        PseudonymTable table = new PseudonymTable(suite, "health");
        for (int i = 0; i < 5000; i++) {
            String pseudonym = table.of("某某某" + i);
            assertThat(table.of("某某某" + i)).isEqualTo(pseudonym);
            assertThat(table.value(pseudonym)).contains("某某某" + i);
        }
        byte[] sealed = sealed(table);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("某某某");
        PseudonymTable back = PseudonymTable.open(suite, "health", key, new ByteArrayInputStream(sealed));
        assertThat(back.size()).isEqualTo(5000);
        for (int i = 0; i < 5000; i++) {
            assertThat(back.of("某某某" + i)).isEqualTo(table.of("某某某" + i));
        }
        assertThat(sealed(back)).isNotEqualTo(sealed);
        assertThat(back.toString()).isEqualTo("PseudonymTable[health, 5000]");
    }

    private byte[] sealed(PseudonymTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.seal(key, out);
        return out.toByteArray();
    }

    @Test
    void twoTablesHaveNothingInCommon() {
        PseudonymTable one = new PseudonymTable(CryptoSuite.SM, "one");
        PseudonymTable two = new PseudonymTable(CryptoSuite.SM, "two");
        assertThat(one.of("某")).isNotEqualTo(two.of("某"));
    }

    @Test
    void whoeverIsForgottenIsNotFound() throws IOException {
        PseudonymTable table = new PseudonymTable(CryptoSuite.SM, "health");
        String gone = table.of("甲");
        String stays = table.of("乙");
        table.forget(List.of("甲", "丙"));
        PseudonymTable back =
                PseudonymTable.open(CryptoSuite.SM, "health", key, new ByteArrayInputStream(sealed(table)));
        assertThat(back.value(gone)).isEmpty();
        assertThat(back.value(stays)).contains("乙");
    }

    @Test
    void onlyTheRightKeyAndPurposeOpenIt() throws IOException {
        PseudonymTable table = new PseudonymTable(CryptoSuite.SM, "health");
        table.of("甲");
        byte[] sealed = sealed(table);
        refuses(sealed, "school", key, SecurityRefusal.Code.CANNOT_OPEN);
        refuses(sealed, "health", SecretBytes.random(32), SecurityRefusal.Code.CANNOT_OPEN);
        assertThatThrownBy(() -> PseudonymTable.open(CryptoSuite.INTL, "health", key, new ByteArrayInputStream(sealed)))
                .isInstanceOf(SecurityRefusal.class);
    }

    /** Every bit, every length, and every order of the chunks. */
    @Test
    void everyChangeIsSeen() throws IOException {
        PseudonymTable table = new PseudonymTable(CryptoSuite.SM, "health");
        for (int i = 0; i < 12; i++) {
            table.of("值" + i);
        }
        byte[] sealed = sealed(table);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            refuses(flipped, "health", key);
        }
        for (int length = 0; length < sealed.length; length++) {
            refuses(Arrays.copyOf(sealed, length), "health", key);
        }
        refuses(Arrays.copyOf(sealed, sealed.length + 1), "health", key);
    }

    @Test
    void chunksCannotBeDroppedMovedOrRepeated() throws IOException {
        PseudonymTable table = new PseudonymTable(CryptoSuite.SM, "health");
        for (int i = 0; i < 8000; i++) {
            table.of("值" + i);
        }
        byte[] sealed = sealed(table);
        List<byte[]> chunks = new java.util.ArrayList<>();
        int head = 21;
        for (int at = head; at < sealed.length; ) {
            int length = 4 + java.nio.ByteBuffer.wrap(sealed, at, 4).getInt();
            chunks.add(Arrays.copyOfRange(sealed, at, at + length));
            at += length;
        }
        assertThat(chunks).hasSizeGreaterThan(2);
        byte[] start = Arrays.copyOf(sealed, head);
        for (List<Integer> order :
                List.of(List.of(0, 1), List.of(1, 0, 2), List.of(0, 0, 1, 2), List.of(0, 1, 2, 2), List.of(2))) {
            ByteArrayOutputStream spliced = new ByteArrayOutputStream();
            spliced.writeBytes(start);
            order.forEach(chunk -> spliced.writeBytes(chunks.get(chunk)));
            refuses(spliced.toByteArray(), "health", key, SecurityRefusal.Code.CANNOT_OPEN);
        }
        refuses(start, "health", key, SecurityRefusal.Code.MALFORMED);
    }

    private static void refuses(byte[] sealed, String purpose, SecretBytes with) {
        assertThatThrownBy(() -> PseudonymTable.open(CryptoSuite.SM, purpose, with, new ByteArrayInputStream(sealed)))
                .isInstanceOf(SecurityRefusal.class);
    }

    private static void refuses(byte[] sealed, String purpose, SecretBytes with, SecurityRefusal.Code code) {
        assertThatThrownBy(() -> PseudonymTable.open(CryptoSuite.SM, purpose, with, new ByteArrayInputStream(sealed)))
                .isInstanceOfSatisfying(
                        SecurityRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void weakKeysAndEmptyPurposesAreRefused() {
        SecretBytes shortKey = SecretBytes.random(16);
        assertThatThrownBy(() -> DerivedPseudonyms.of(CryptoSuite.SM, shortKey, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DerivedPseudonyms.of(CryptoSuite.SM, key, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PseudonymTable(CryptoSuite.SM, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PseudonymTable(CryptoSuite.SM, "x").seal(shortKey, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PseudonymTable(CryptoSuite.SM, "x").of("\ud800"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textsOfPseudonymsGoBothWays() {
        for (int i = 0; i < 2000; i++) {
            byte[] id = SecretBytes.random(16).use(byte[]::clone);
            assertThat(PseudonymText.read(PseudonymText.of(id))).isEqualTo(id);
        }
        String sound = PseudonymText.of(new byte[16]);
        for (String text : List.of(
                "",
                "p",
                sound + "a",
                sound.substring(1),
                sound.toUpperCase(java.util.Locale.ROOT),
                sound.substring(0, 26) + "b")) {
            assertThatThrownBy(() -> PseudonymText.read(text)).isInstanceOf(SecurityRefusal.class);
        }
    }
}
