package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECPrivateKeySpec;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignaturesTest {
    private static final byte[] MESSAGE = "某县 2019 年度脱贫户名单".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource
    void everyFlippedBitAndEveryTruncationFails(KeyKind kind) {
        KeyPair pair = TestKeys.pair(kind);
        byte[] signature = Signatures.sign(pair.getPrivate(), MESSAGE);
        assertThat(Signatures.verify(pair.getPublic(), MESSAGE, signature)).isTrue();
        // RSA verification is public: every eighth bit is enough of its 3072
        for (int bit = 0; bit < signature.length * 8; bit += kind == KeyKind.RSA ? 8 : 1) {
            byte[] changed = signature.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Signatures.verify(pair.getPublic(), MESSAGE, changed)).isFalse();
        }
        for (int bit = 0; bit < MESSAGE.length * 8; bit++) {
            byte[] changed = MESSAGE.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Signatures.verify(pair.getPublic(), changed, signature)).isFalse();
        }
        for (int length = 0; length < signature.length; length++) {
            assertThat(Signatures.verify(pair.getPublic(), MESSAGE, Arrays.copyOf(signature, length)))
                    .isFalse();
        }
        assertThat(Signatures.verify(pair.getPublic(), MESSAGE, Arrays.copyOf(signature, signature.length + 1)))
                .isFalse();
        assertThat(Signatures.verify(KeyPairs.generate(KeyKind.SM2).getPublic(), MESSAGE, signature))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"SM2", "P256"})
    void otherFormsOfTheSameNumbersFail(KeyKind kind) {
        KeyPair pair = TestKeys.pair(kind);
        BigInteger n = (kind == KeyKind.SM2
                        ? GMNamedCurves.getByName("sm2p256v1")
                        : SECNamedCurves.getByName("secp256r1"))
                .getN();
        BigInteger[] parts = DerSignatures.decode(Signatures.sign(pair.getPrivate(), MESSAGE), kind);
        BigInteger r = parts[0];
        BigInteger s = parts[1];
        List<byte[]> hostile = new ArrayList<>(List.of(
                der(r.add(n), s),
                der(r, s.add(n)),
                der(r.subtract(n), s),
                der(r, s.subtract(n)),
                der(r.negate(), s),
                der(BigInteger.ZERO, s),
                der(r, BigInteger.ZERO),
                der(BigInteger.ZERO, BigInteger.ZERO),
                der(BigInteger.ONE, BigInteger.ONE),
                der(n, s),
                der(r, n),
                der(n.subtract(BigInteger.ONE), n.subtract(BigInteger.ONE)),
                new byte[0],
                raw(r, s)));
        byte[] good = der(r, s);
        hostile.add(longLength(good));
        hostile.add(indefinite(good));
        for (byte[] signature : hostile) {
            assertThat(Signatures.verify(pair.getPublic(), MESSAGE, signature)).isFalse();
        }
        assertThat(Signatures.verify(pair.getPublic(), MESSAGE, good)).isTrue();
    }

    @Test
    void keysOfTheJdkAreTaken() throws Exception {
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC", "SunEC");
        ec.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA", "SunRsaSign");
        rsa.initialize(2048);
        for (KeyPair pair : List.of(ec.generateKeyPair(), rsa.generateKeyPair())) {
            byte[] signature = Signatures.sign(pair.getPrivate(), MESSAGE);
            assertThat(Signatures.verify(pair.getPublic(), MESSAGE, signature)).isTrue();
            assertThat(KeyPairs.belongTogether(pair.getPrivate(), pair.getPublic()))
                    .isTrue();
        }
    }

    @Test
    void otherCurvesAndShortKeysAreRefused() throws Exception {
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC", "SunEC");
        ec.initialize(new ECGenParameterSpec("secp384r1"));
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA", "SunRsaSign");
        rsa.initialize(1024);
        KeyPair shortRsa = rsa.generateKeyPair();
        KeyPair p384 = ec.generateKeyPair();
        KeyPair ed25519 = KeyPairGenerator.getInstance("Ed25519", "SunEC").generateKeyPair();
        refused(p384, SecurityRefusal.Code.UNSUPPORTED);
        refused(ed25519, SecurityRefusal.Code.UNSUPPORTED);
        refused(shortRsa, SecurityRefusal.Code.WEAK);
    }

    @Test
    void theOneForbiddenSm2KeyIsRefused() throws Exception {
        var curve = ECNamedCurveTable.getParameterSpec("sm2p256v1");
        var forbidden = KeyFactory.getInstance("EC", Platform.bc())
                .generatePrivate(new ECPrivateKeySpec(curve.getN().subtract(BigInteger.ONE), curve));
        assertThatThrownBy(() -> Signatures.sign(forbidden, MESSAGE)).hasMessageStartingWith("WEAK");
    }

    @Test
    void pairsAreToldFromStrangers() {
        for (KeyKind kind : KeyKind.values()) {
            KeyPair pair = TestKeys.pair(kind);
            assertThat(KeyPairs.belongTogether(pair.getPrivate(), pair.getPublic()))
                    .isTrue();
            for (KeyKind other : KeyKind.values()) {
                KeyPair stranger =
                        other == kind && kind != KeyKind.RSA ? KeyPairs.generate(kind) : TestKeys.pair(other);
                if (stranger != pair) {
                    assertThat(KeyPairs.belongTogether(pair.getPrivate(), stranger.getPublic()))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aWrongSignatureNamesTheObject() {
        assertThatThrownBy(() -> Signatures.require(
                        TestKeys.pair(KeyKind.SM2).getPublic(), MESSAGE, new byte[70], "META-INF/manifest.sig"))
                .hasMessageStartingWith("BAD_SIGNATURE")
                .hasMessageEndingWith("[META-INF/manifest.sig]");
    }

    private static void refused(KeyPair pair, SecurityRefusal.Code code) {
        assertThatThrownBy(() -> KeyKind.of(pair.getPublic())).hasMessageStartingWith(code.name());
        assertThatThrownBy(() -> Signatures.sign(pair.getPrivate(), MESSAGE)).hasMessageStartingWith(code.name());
    }

    private static byte[] der(BigInteger r, BigInteger s) {
        return StrictDer.sequence(new ASN1Integer(r), new ASN1Integer(s));
    }

    private static byte[] raw(BigInteger r, BigInteger s) {
        byte[] raw = new byte[64];
        org.bouncycastle.util.BigIntegers.asUnsignedByteArray(r, raw, 0, 32);
        org.bouncycastle.util.BigIntegers.asUnsignedByteArray(s, raw, 32, 32);
        return raw;
    }

    private static byte[] longLength(byte[] der) {
        byte[] longer = new byte[der.length + 1];
        longer[0] = der[0];
        longer[1] = (byte) 0x81;
        System.arraycopy(der, 1, longer, 2, der.length - 1);
        return longer;
    }

    private static byte[] indefinite(byte[] der) {
        byte[] longer = Arrays.copyOf(der, der.length + 2);
        longer[1] = (byte) 0x80;
        return longer;
    }
}
