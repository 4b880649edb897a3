package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fupin.security.field.TestCiphers.POLICY;
import static org.fupin.security.field.TestCiphers.PURPOSE;
import static org.fupin.security.field.TestCiphers.REF;
import static org.fupin.security.field.TestCiphers.cipher;
import static org.fupin.security.field.TestCiphers.open;
import static org.fupin.security.field.TestCiphers.refused;
import static org.fupin.security.field.TestCiphers.ring;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCipherTest {

    private static final String NUMBER = "52010218010922005X";

    private final KeyRing ring = ring(CryptoSuite.SM, "k-2018");
    private final FieldCipher cipher = cipher(ring);

    @AfterEach
    void close() {
        cipher.close();
        ring.close();
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void whatIsSealedOpensAtItsPlace(CryptoSuite suite) {
        try (KeyRing keys = ring(suite, "k-1");
                FieldCipher one = cipher(keys)) {
            String sealed = one.seal(REF, NUMBER);
            assertThat(sealed).startsWith("paf1.").doesNotContain(NUMBER);
            assertThat(open(one, REF, sealed)).isEqualTo(NUMBER);
            assertThat(FieldCipher.keyOf(sealed)).isEqualTo(new KeyId("k-1"));
            assertThat(FieldCipher.isSealed(sealed)).isTrue();
            assertThat(FieldCipher.isSealed(NUMBER)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "张三", "买买提·艾力", "𠮷野", "a\u0000b", "paf1.", "\u0080\u0000"})
    void anyTextComesBackAsItWas(String value) {
        for (LengthHiding hiding : LengthHiding.values()) {
            assertThat(open(cipher, REF, cipher.seal(REF, value, hiding))).isEqualTo(value);
        }
    }

    @Test
    void theSameValueNeverLooksTheSame() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            seen.add(cipher.seal(REF, NUMBER));
        }
        assertThat(seen).hasSize(2_000);
    }

    /** The form as documented, taken apart with another engine and none of this package's code. */
    @Test
    void theFormIsAsItIsDocumented() throws InvalidCipherTextException {
        String sealed;
        try (FieldCipher bound =
                FieldCipher.builder(ring, POLICY, PURPOSE).dataset("国家系统2018").build()) {
            sealed = bound.seal(REF, NUMBER);
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed.substring(5)));
        byte[] header = new byte[3 + 6 + 4];
        bytes.get(header);
        assertThat(header).startsWith(1, 1, 6).containsSubsequence("k-2018".getBytes(StandardCharsets.US_ASCII));
        byte[] nonce = new byte[12];
        bytes.get(nonce);
        byte[] body = new byte[bytes.remaining()];
        bytes.get(body);

        byte[] context = Pae.encode("pa.field.v1", (byte) 1, "person", "certificateNo");
        byte[] aad = Pae.encode("paf1", header, "国家系统2018", "person", "certificateNo", "5200000000001", PURPOSE);
        KeyId id = new KeyId("k-2018");
        byte[] plain = new byte[body.length - 16];
        try (SecretBytes key = ring.derive(id, context, 16);
                SecretBytes check = ring.derive(id, Pae.encode("pa.field.check.v1", (byte) 1), 4)) {
            var gcm = GCMBlockCipher.newInstance(new SM4Engine());
            gcm.init(false, new AEADParameters(new KeyParameter(key.use(byte[]::clone)), 128, nonce, aad));
            int done = gcm.processBytes(body, 0, body.length, plain, 0);
            gcm.doFinal(plain, done);
            assertThat(check.<byte[]>use(byte[]::clone)).isEqualTo(Arrays.copyOfRange(header, 9, 13));
        }
        byte[] expected = Arrays.copyOf(NUMBER.getBytes(StandardCharsets.US_ASCII), 19);
        expected[18] = (byte) 0x80;
        assertThat(plain).isEqualTo(expected);
    }

    @Test
    void anIdentityNumberTakesAboutNinetyCharacters() {
        assertThat(cipher.seal(REF, NUMBER)).hasSizeBetween(80, 100);
    }

    @Test
    void paddingHidesTheLength() {
        for (LengthHiding hiding : EnumSet.complementOf(EnumSet.of(LengthHiding.NONE))) {
            Set<Integer> lengths = new HashSet<>();
            for (int length = 0; length < 15; length++) {
                lengths.add(cipher.seal(REF, "x".repeat(length), hiding).length());
            }
            assertThat(lengths).as(hiding.name()).hasSize(1);
        }
        assertThat(cipher.seal(REF, "x").length())
                .isLessThan(cipher.seal(REF, "x".repeat(10)).length());
    }

    @Test
    void aValueHasALimit() {
        String most = "x".repeat(1 << 16);
        assertThat(open(cipher, REF, cipher.seal(REF, most, LengthHiding.TO_64)))
                .isEqualTo(most);
        refused(Code.LIMIT, () -> cipher.seal(REF, most + "x"));
        refused(Code.LIMIT, () -> cipher.seal(REF, "张".repeat(22_000)));
        refused(Code.MALFORMED, () -> cipher.open(REF, "paf1." + "A".repeat(100_000)));
    }

    @Test
    void aLoneSurrogateIsNotTurnedIntoSomethingElse() {
        assertThatThrownBy(() -> cipher.seal(REF, "张\uD800"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("张");
    }

    @Test
    void everySealIsCountedAndTheLimitHolds() {
        KeyId id = new KeyId("k-2018");
        cipher.seal(REF, NUMBER);
        assertThat(ring.info(id).orElseThrow().uses()).isEqualTo(1);
        ring.used(id, (1L << 32) - 2);
        cipher.seal(REF, NUMBER);
        refused(Code.LIMIT, () -> cipher.seal(REF, NUMBER));
    }

    @Test
    void sealingAnewChangesTheKeyAndNothingElse() {
        String old = cipher.seal(REF, "张三", LengthHiding.TO_32);
        assertThat(cipher.reseal(REF, old)).isSameAs(old);
        KeyId next = ring.rotate(KeyPurpose.FIELD).id();
        String fresh = cipher.reseal(REF, old);
        assertThat(FieldCipher.keyOf(fresh)).isEqualTo(next);
        assertThat(open(cipher, REF, fresh)).isEqualTo("张三");
        assertThat(Base64.getUrlDecoder().decode(fresh.substring(5)).length
                        - FieldCipher.keyOf(fresh).value().length())
                .as("the padding is kept")
                .isEqualTo(Base64.getUrlDecoder().decode(old.substring(5)).length - "k-2018".length());
        assertThat(cipher.reseal(REF, fresh)).isSameAs(fresh);
        FieldRef moved = new FieldRef("person", "name", "other");
        refused(Code.CANNOT_OPEN, () -> cipher.reseal(moved, old));
    }

    @Test
    void anOpenedValueIsWipedWhenClosed() {
        Opened opened = cipher.open(REF, cipher.seal(REF, NUMBER));
        assertThat(opened.chars().toString()).isEqualTo(NUMBER);
        assertThat(opened.toString()).isEqualTo("Opened(18)");
        var kept = opened.chars();
        opened.close();
        opened.close();
        assertThat(kept.toString()).isEqualTo("\0".repeat(18));
        assertThatThrownBy(opened::chars).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(opened::text).isInstanceOf(IllegalStateException.class);
        assertThat(opened.length()).isEqualTo(18);
    }

    @Test
    void aClosedCipherRefusesAndTheRingStaysOpen() {
        String sealed = cipher.seal(REF, NUMBER);
        cipher.close();
        refused(Code.KEY_STATE, () -> cipher.seal(REF, NUMBER));
        refused(Code.KEY_STATE, () -> cipher.open(REF, sealed));
        try (FieldCipher again = cipher(ring)) {
            assertThat(open(again, REF, sealed)).isEqualTo(NUMBER);
        }
    }

    @Test
    void manyThreadsSealAndOpen() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Set<String>>> work = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                String name = "t" + t;
                work.add(threads.submit(() -> {
                    Set<String> sealed = new HashSet<>();
                    for (int i = 0; i < 500; i++) {
                        FieldRef ref = new FieldRef("person", "e" + i % 7, name + i);
                        String text = cipher.seal(ref, name + i);
                        assertThat(open(cipher, ref, text)).isEqualTo(name + i);
                        sealed.add(text);
                    }
                    return sealed;
                }));
            }
            Set<String> all = new HashSet<>();
            for (Future<Set<String>> done : work) {
                all.addAll(done.get());
            }
            assertThat(all).hasSize(4_000);
        } finally {
            threads.shutdownNow();
        }
        assertThat(ring.info(new KeyId("k-2018")).orElseThrow().uses()).isEqualTo(4_000);
    }

    @Test
    void placesAreNotEmpty() {
        assertThatThrownBy(() -> new FieldRef("", "a", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FieldRef("a", "a", "b".repeat(301))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FieldCipher.builder(ring, POLICY, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(REF.toString()).doesNotContain(REF.recordId());
    }
}
