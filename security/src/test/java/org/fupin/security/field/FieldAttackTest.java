package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fupin.security.field.TestCiphers.POLICY;
import static org.fupin.security.field.TestCiphers.REF;
import static org.fupin.security.field.TestCiphers.cipher;
import static org.fupin.security.field.TestCiphers.open;
import static org.fupin.security.field.TestCiphers.ring;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.keys.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sealed values moved, changed and cut: none opens. */
class FieldAttackTest {

    private static final int SWAPS = Boolean.getBoolean("fupin.long") ? 1_000_000 : 100_000;
    private static final String NUMBER = "52010218010922005X";

    /** A place and purpose with what was sealed there. */
    private record Sealed(int cipher, FieldRef ref, String text) {}

    private static List<Sealed> sealedEverywhere(List<FieldCipher> ciphers, int records) {
        List<Sealed> all = new ArrayList<>();
        for (RecordType type : RecordTypes.all()) {
            for (Element element : type.elements()) {
                if (element.sensitive() != null) {
                    for (int record = 0; record < records; record++) {
                        FieldRef ref = FieldRef.of(type, element, "5200000000" + record);
                        for (int i = 0; i < ciphers.size(); i++) {
                            all.add(new Sealed(i, ref, ciphers.get(i).seal(ref, NUMBER)));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static boolean opens(FieldCipher cipher, FieldRef ref, String text) {
        try (Opened opened = cipher.open(ref, text)) {
            return opened.length() >= 0;
        } catch (SecurityRefusal e) {
            assertThat(e.code()).isEqualTo(Code.CANNOT_OPEN);
            return false;
        }
    }

    /** The same value under one key in every marked field of the standard, for four records and three purposes. */
    @Test
    void noneOfAHundredThousandSwapsOpens() {
        try (KeyRing ring = ring(CryptoSuite.SM, "k-1");
                FieldCipher one = FieldCipher.builder(ring, POLICY, "动态管理").build();
                FieldCipher two = FieldCipher.builder(ring, POLICY, "低保比对").build();
                FieldCipher three = FieldCipher.builder(ring, POLICY, "动态管理")
                        .dataset("2019")
                        .build()) {
            List<FieldCipher> ciphers = List.of(one, two, three);
            List<Sealed> all = sealedEverywhere(ciphers, 4);
            assertThat(all).hasSizeGreaterThan(250).allMatch(s -> opens(ciphers.get(s.cipher()), s.ref(), s.text()));
            Random dice = new Random(32);
            int swaps = 0;
            int opened = 0;
            while (swaps < SWAPS) {
                Sealed from = all.get(dice.nextInt(all.size()));
                Sealed to = all.get(dice.nextInt(all.size()));
                if (from.cipher() != to.cipher() || !from.ref().equals(to.ref())) {
                    swaps++;
                    opened += opens(ciphers.get(to.cipher()), to.ref(), from.text()) ? 1 : 0;
                }
            }
            assertThat(opened).isZero();
        }
    }

    /** Every marked field against every other one, of one record. */
    @Test
    void noFieldOpensInAnother() {
        try (KeyRing ring = ring(CryptoSuite.SM, "k-1");
                FieldCipher cipher = cipher(ring)) {
            List<Sealed> all = sealedEverywhere(List.of(cipher), 1);
            for (Sealed from : all) {
                for (Sealed to : all) {
                    assertThat(opens(cipher, to.ref(), from.text()))
                            .isEqualTo(from.ref().equals(to.ref()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void everyBitCounts(CryptoSuite suite) {
        try (KeyRing ring = ring(suite, "k-1");
                FieldCipher cipher = cipher(ring)) {
            byte[] bytes =
                    Base64.getUrlDecoder().decode(cipher.seal(REF, NUMBER).substring(5));
            int refused = 0;
            for (int bit = 0; bit < bytes.length * 8; bit++) {
                bytes[bit / 8] ^= (byte) (1 << bit % 8);
                refused += refuses(cipher, text(bytes)) ? 1 : 0;
                bytes[bit / 8] ^= (byte) (1 << bit % 8);
            }
            assertThat(refused).isEqualTo(bytes.length * 8);
            assertThat(open(cipher, REF, text(bytes))).isEqualTo(NUMBER);
        }
    }

    /** No other text opens: each character exchanged for each other one, each cut and each addition. */
    @Test
    void everyCharacterOfTheTextCounts() {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \u0000\u00E9张";
        try (KeyRing ring = ring(CryptoSuite.SM, "k-1");
                FieldCipher cipher = cipher(ring)) {
            String sealed = cipher.seal(REF, NUMBER);
            for (int at = 0; at < sealed.length(); at++) {
                assertThat(refuses(cipher, sealed.substring(0, at))).isTrue();
                assertThat(refuses(cipher, sealed.substring(at + 1))).isTrue();
                for (int i = 0; i < alphabet.length(); i++) {
                    char other = alphabet.charAt(i);
                    if (other != sealed.charAt(at)) {
                        String changed = sealed.substring(0, at) + other + sealed.substring(at + 1);
                        assertThat(refuses(cipher, changed))
                                .as("%d %s", at, other)
                                .isTrue();
                    }
                    assertThat(refuses(cipher, sealed.substring(0, at) + other + sealed.substring(at)))
                            .isTrue();
                }
            }
        }
    }

    /** Parts of two values put together: headers, nonces, bodies. */
    @Test
    void splicedValuesDoNotOpen() {
        try (KeyRing ring = ring(CryptoSuite.SM, "k-1");
                FieldCipher cipher = cipher(ring)) {
            byte[] one = Base64.getUrlDecoder().decode(cipher.seal(REF, NUMBER).substring(5));
            byte[] two = Base64.getUrlDecoder().decode(cipher.seal(REF, NUMBER).substring(5));
            for (int cut = 11; cut < one.length; cut++) {
                byte[] spliced = one.clone();
                System.arraycopy(two, cut, spliced, cut, one.length - cut);
                boolean changed = !java.util.Arrays.equals(spliced, one) && !java.util.Arrays.equals(spliced, two);
                assertThat(refuses(cipher, text(spliced))).isEqualTo(changed);
            }
        }
    }

    private static String text(byte[] bytes) {
        return "paf1." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean refuses(FieldCipher cipher, String text) {
        try (Opened opened = cipher.open(REF, text)) {
            return opened.length() < 0;
        } catch (SecurityRefusal e) {
            return true;
        }
    }
}
