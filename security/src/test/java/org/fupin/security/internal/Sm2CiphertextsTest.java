package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.math.ec.ECPoint;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.Sm2Ciphertexts.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Sm2CiphertextsTest {
    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");
    private static final BigInteger P = CURVE.getCurve().getField().getCharacteristic();
    private static final KeyPair PAIR = TestKeys.pair(KeyKind.SM2);
    private static final int POINTS = Boolean.getBoolean("fupin.long") ? 13_000_000 : 130_000;

    @ParameterizedTest
    @EnumSource
    void everyDialectReadsWhatItWrote(Dialect dialect) {
        Random random = new Random(1);
        for (int length : new int[] {1, 2, 16, 31, 32, 33, 100, 1000, 65_536}) {
            byte[] plain = new byte[length];
            random.nextBytes(plain);
            byte[] der = Sm2Ciphertexts.encrypt(PAIR.getPublic(), plain);
            byte[] other = Sm2Ciphertexts.convert(der, Dialect.DER, dialect);
            assertThat(Sm2Ciphertexts.decrypt(PAIR.getPrivate(), other, dialect))
                    .isEqualTo(plain);
            assertThat(Sm2Ciphertexts.convert(other, dialect, Dialect.DER)).isEqualTo(der);
        }
    }

    /** The codec over consecutive multiples of G: about one point in 128 has a short coordinate. */
    @Test
    void shortCoordinatesSurviveEveryForm() {
        ECPoint point = CURVE.getG();
        int shorter = 0;
        byte[] hash = Randoms.bytes(32);
        for (int i = 0; i < POINTS; i++) {
            point = point.add(CURVE.getG()).normalize();
            BigInteger x = point.getAffineXCoord().toBigInteger();
            BigInteger y = point.getAffineYCoord().toBigInteger();
            if (x.bitLength() > 248 && y.bitLength() > 248) {
                continue;
            }
            shorter++;
            byte[] der = der(x, y, hash, new byte[] {1, 2, 3});
            for (Dialect dialect : Dialect.values()) {
                byte[] other = Sm2Ciphertexts.convert(der, Dialect.DER, dialect);
                assertThat(dialect == Dialect.DER || other.length >= 64 + 32 + 3)
                        .isTrue();
                assertThat(Sm2Ciphertexts.convert(other, dialect, Dialect.DER)).isEqualTo(der);
            }
        }
        assertThat(shorter).isGreaterThan(POINTS / 150);
    }

    /** Whole encryptions whose C1 = kG has a short coordinate, for k found by search. */
    @Test
    void shortCoordinatesDecrypt() throws Exception {
        byte[] plain = Randoms.bytes(32);
        int decrypted = 0;
        for (int k = 2; decrypted < 100; k++) {
            ECPoint point = CURVE.getG().multiply(BigInteger.valueOf(k)).normalize();
            if (point.getAffineXCoord().toBigInteger().bitLength() > 248
                    && point.getAffineYCoord().toBigInteger().bitLength() > 248) {
                continue;
            }
            SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
            engine.init(
                    true,
                    new ParametersWithRandom(
                            KeyKind.parameters(PAIR.getPublic()), PublishedVectorsTest.always(BigInteger.valueOf(k))));
            byte[] raw = engine.processBlock(plain, 0, plain.length);
            byte[] der = Sm2Ciphertexts.convert(raw, Dialect.RAW_C1C3C2, Dialect.DER);
            assertThat(Sm2Ciphertexts.decrypt(PAIR.getPrivate(), der)).isEqualTo(plain);
            decrypted++;
        }
    }

    @Test
    void everyFlippedBitAndEveryTruncationIsRefusedAlike() {
        byte[] der = Sm2Ciphertexts.encrypt(PAIR.getPublic(), Randoms.bytes(16));
        for (int bit = 0; bit < der.length * 8; bit++) {
            byte[] changed = der.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            cannotOpen(changed);
        }
        for (int length = 0; length < der.length; length++) {
            cannotOpen(Arrays.copyOf(der, length));
        }
        cannotOpen(Arrays.copyOf(der, der.length + 1));
    }

    @Test
    void hostilePointsAndFormsAreMalformed() {
        BigInteger x = CURVE.getG().normalize().getAffineXCoord().toBigInteger();
        BigInteger y = CURVE.getG().normalize().getAffineYCoord().toBigInteger();
        byte[] hash = new byte[32];
        byte[] body = {1};
        List<byte[]> hostile = new ArrayList<>();
        for (BigInteger delta : List.of(BigInteger.ONE, BigInteger.TWO, BigInteger.TEN, BigInteger.ONE.negate())) {
            hostile.add(der(x.add(delta), y, hash, body)); // off the curve
            hostile.add(der(x, y.add(delta), hash, body));
        }
        hostile.add(der(BigInteger.ZERO, BigInteger.ZERO, hash, body)); // infinity, as some write it
        hostile.add(der(x.add(P), y, hash, body)); // the same point, not reduced
        hostile.add(der(x, y.add(P), hash, body));
        hostile.add(der(P, y, hash, body));
        hostile.add(der(x, P, hash, body));
        hostile.add(der(x.negate(), y, hash, body));
        hostile.add(der(x, y.negate(), hash, body));
        hostile.add(der(x.shiftLeft(256).add(x), y, hash, body));
        for (int length : new int[] {0, 1, 31, 33, 64}) {
            hostile.add(der(x, y, new byte[length], body));
        }
        hostile.add(der(x, y, hash, new byte[0]));
        hostile.add(der(x, y, hash, new byte[65_537]));
        hostile.add(StrictDer.sequence(new ASN1Integer(x), new ASN1Integer(y), new DEROctetString(hash)));
        hostile.add(StrictDer.sequence(
                new ASN1Integer(x),
                new ASN1Integer(y),
                new DEROctetString(hash),
                new DEROctetString(body),
                new DEROctetString(body)));
        hostile.add(StrictDer.sequence(
                new DEROctetString(x.toByteArray()),
                new DEROctetString(y.toByteArray()),
                new DEROctetString(hash),
                new DEROctetString(body)));
        hostile.add(new byte[0]);
        for (byte[] bytes : hostile) {
            assertThatThrownBy(() -> Sm2Ciphertexts.convert(bytes, Dialect.DER, Dialect.RAW_C1C3C2))
                    .isInstanceOf(SecurityRefusal.class);
            cannotOpen(bytes);
        }
        assertThat(Sm2Ciphertexts.convert(der(x, y, hash, body), Dialect.DER, Dialect.BARE_C1C3C2))
                .hasSize(97);
    }

    @Test
    void aDialectIsNeverGuessed() {
        byte[] plain = Randoms.bytes(32);
        byte[] der = Sm2Ciphertexts.encrypt(PAIR.getPublic(), plain);
        for (Dialect written : Dialect.values()) {
            byte[] bytes = Sm2Ciphertexts.convert(der, Dialect.DER, written);
            for (Dialect read : Dialect.values()) {
                if (read != written) {
                    assertThatThrownBy(() -> Sm2Ciphertexts.decrypt(PAIR.getPrivate(), bytes, read))
                            .isInstanceOf(SecurityRefusal.class);
                }
            }
        }
    }

    @Test
    void otherKeysAreRefused() {
        KeyPair intl = TestKeys.pair(KeyKind.P256);
        assertThatThrownBy(() -> Sm2Ciphertexts.encrypt(intl.getPublic(), new byte[16]))
                .hasMessageStartingWith("UNSUPPORTED");
        byte[] der = Sm2Ciphertexts.encrypt(PAIR.getPublic(), new byte[16]);
        assertThatThrownBy(() -> Sm2Ciphertexts.decrypt(intl.getPrivate(), der)).hasMessageStartingWith("UNSUPPORTED");
        assertThatThrownBy(() ->
                        Sm2Ciphertexts.decrypt(KeyPairs.generate(KeyKind.SM2).getPrivate(), der))
                .hasMessageStartingWith("CANNOT_OPEN");
        assertThatThrownBy(() -> Sm2Ciphertexts.encrypt(PAIR.getPublic(), new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void cannotOpen(byte[] der) {
        assertThatThrownBy(() -> Sm2Ciphertexts.decrypt(PAIR.getPrivate(), der))
                .isInstanceOf(SecurityRefusal.class)
                .hasMessage("CANNOT_OPEN: cannot be opened · 无法解开 [SM2 ciphertext]")
                .hasNoCause();
    }

    private static byte[] der(BigInteger x, BigInteger y, byte[] hash, byte[] body) {
        return StrictDer.sequence(
                new ASN1Integer(x), new ASN1Integer(y), new DEROctetString(hash), new DEROctetString(body));
    }
}
