package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.NewKey;
import org.fupin.security.policy.Profile;
import org.fupin.security.policy.SecurityPolicy;
import org.fupin.security.token.TokenContext;
import org.fupin.security.token.TokenField;
import org.fupin.security.token.TokenMaker;
import org.junit.jupiter.api.Test;

/**
 * Field sealing and tokens beside the bare primitives of Bouncy Castle, in one run on one thread. Rounds are interleaved
 * and the best of each counts, so that what else the machine does weighs on all alike. The ratios are printed; the test
 * only guards against something being badly wrong.
 */
class ThroughputTest {

    private static final boolean LONG = Boolean.getBoolean("fupin.long");
    private static final int ROUNDS = LONG ? 12 : 4;
    private static final int CALLS = LONG ? 40_000 : 8_000;
    private static final String NUMBER = "52010218010922005X";

    private byte sink;

    private record Line(String name, IntConsumer call) {}

    @Test
    void fieldsAndTokensBesideTheBarePrimitives() {
        try (KeyRing ring = KeyRing.inMemory(
                CryptoSuite.SM, KeyRingSettings.of(InstantSource.fixed(Instant.parse("2018-08-19T00:00:00Z"))))) {
            ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM));
            KeyId token = ring.add(NewKey.of(KeyPurpose.TOKEN, CryptoSuite.SM)).id();
            SecurityPolicy policy = SecurityPolicy.of(Profile.P2021_11);
            TokenContext context = new TokenContext("低保比对", "FP", "MZ", "2018");
            try (FieldCipher cipher = FieldCipher.builder(ring, policy, "动态管理").build();
                    TokenMaker maker = TokenMaker.of(ring, policy, token, context)) {
                Line[] lines = {
                    new Line("SM4-GCM alone, 18 bytes, no associated data", bareGcm(0)),
                    new Line("SM4-GCM alone, 18 bytes, 150 bytes associated", bareGcm(150)),
                    new Line("field seal", seals(cipher)),
                    new Line("field open", opens(cipher)),
                    new Line("HMAC-SM3 alone, 18 bytes", bareMac(18)),
                    new Line("HMAC-SM3 alone, 160 bytes", bareMac(160)),
                    new Line("token of an identity number", tokens(maker))
                };
                double[] rates = measured(lines);
                report(lines, rates);
                assertThat(rates[2]).as("sealing").isGreaterThan(rates[1] / 25);
                assertThat(rates[3]).as("opening").isGreaterThan(rates[1] / 25);
                assertThat(rates[6]).as("tokens").isGreaterThan(rates[5] / 25);
            }
        }
    }

    private static double[] measured(Line[] lines) {
        double[] best = new double[lines.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < lines.length; i++) {
                long start = System.nanoTime();
                for (int call = 0; call < CALLS; call++) {
                    lines[i].call().accept(call);
                }
                best[i] = Math.max(best[i], CALLS * 1e9 / (System.nanoTime() - start));
            }
        }
        return best;
    }

    private void report(Line[] lines, double[] rates) {
        for (int i = 0; i < lines.length; i++) {
            int base = i < 4 ? 1 : 5;
            System.out.printf(
                    Locale.ROOT,
                    "%-46s %,10.0f/s  %.2f of %s%n",
                    lines[i].name(),
                    rates[i],
                    rates[i] / rates[base],
                    lines[base].name());
        }
    }

    private IntConsumer bareGcm(int associated) {
        byte[] plain = new byte[19];
        byte[] aad = new byte[associated];
        KeyParameter key = new KeyParameter(new byte[16]);
        GCMModeCipher gcm = GCMBlockCipher.newInstance(new SM4Engine());
        byte[] nonce = new byte[12];
        byte[] out = new byte[plain.length + 16];
        return call -> {
            nonce[0]++;
            nonce[1] ^= (byte) (call >> 8);
            nonce[2] ^= (byte) (call >> 16);
            Arrays.fill(nonce, 4, 8, (byte) call);
            gcm.init(true, new AEADParameters(key, 128, nonce.clone(), aad));
            try {
                gcm.doFinal(out, gcm.processBytes(plain, 0, plain.length, out, 0));
            } catch (InvalidCipherTextException e) {
                throw new IllegalStateException(e);
            }
            sink ^= out[0];
        };
    }

    private IntConsumer seals(FieldCipher cipher) {
        FieldRef[] refs = refs();
        return call -> sink ^= (byte) cipher.seal(refs[call & 255], NUMBER).charAt(40);
    }

    private IntConsumer opens(FieldCipher cipher) {
        FieldRef[] refs = refs();
        String[] sealed = new String[refs.length];
        Arrays.setAll(sealed, i -> cipher.seal(refs[i], NUMBER));
        return call -> {
            try (Opened opened = cipher.open(refs[call & 255], sealed[call & 255])) {
                sink ^= (byte) opened.length();
            }
        };
    }

    private static FieldRef[] refs() {
        FieldRef[] refs = new FieldRef[256];
        Arrays.setAll(refs, i -> new FieldRef("person", "certificateNo", "5227220000" + i));
        return refs;
    }

    private IntConsumer bareMac(int length) {
        byte[] input = new byte[length];
        byte[] out = new byte[32];
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(new byte[32]));
        return call -> {
            input[0] = (byte) call;
            mac.update(input, 0, input.length);
            mac.doFinal(out, 0);
            sink ^= out[0];
        };
    }

    private IntConsumer tokens(TokenMaker maker) {
        TokenField field = TokenField.identity();
        return call ->
                sink ^= (byte) maker.token(field, NUMBER).found().orElseThrow().high();
    }
}
