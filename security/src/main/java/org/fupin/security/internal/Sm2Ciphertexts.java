package org.fupin.security.internal;

import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.util.BigIntegers;
import org.fupin.security.SecurityRefusal;

/**
 * SM2 encryption of short secrets (GB/T 32918.4) and the forms of its ciphertext. The form written is the standard's
 * SM2Cipher of GB/T 35276: SEQUENCE of X, Y, SM3 hash and ciphertext, strict DER, which drops leading zeros of a
 * coordinate; about one in a hundred ciphertexts has such a short coordinate. Other forms only where the caller names
 * them.
 */
public final class Sm2Ciphertexts {
    private static final String OBJECT = "SM2 ciphertext";
    private static final int COORDINATE = 32;
    private static final int HASH = 32;
    private static final int LONGEST_PLAIN = 1 << 16;
    private static final int LONGEST = LONGEST_PLAIN + 256;
    private static final int UNCOMPRESSED = 4;
    private static final ECCurve CURVE = GMNamedCurves.getByName("sm2p256v1").getCurve();

    private Sm2Ciphertexts() {}

    /** The forms of an SM2 ciphertext that are in use. */
    public enum Dialect {
        /** DER SM2Cipher of GB/T 35276: OpenSSL, GmSSL, gmsm, devices. */
        DER,
        /** Point with its leading 04, hash, ciphertext: the order of GB/T 32918.4-2016. */
        RAW_C1C3C2,
        /** Point with its leading 04, ciphertext, hash: the order before 2012. */
        RAW_C1C2C3,
        /** As {@link #RAW_C1C3C2} without the leading 04: common JavaScript libraries. */
        BARE_C1C3C2,
        /** As {@link #RAW_C1C2C3} without the leading 04. */
        BARE_C1C2C3
    }

    /**
     * Encrypts to a public key and returns DER.
     *
     * @param plain 1 to 65536 bytes, in practice a key
     */
    public static byte[] encrypt(PublicKey key, byte[] plain) {
        if (plain.length == 0 || plain.length > LONGEST_PLAIN) {
            throw new IllegalArgumentException("SM2 encrypts 1 to " + LONGEST_PLAIN + " bytes, not " + plain.length);
        }
        requireSm2(KeyKind.of(key));
        try {
            byte[] raw = engine(true, new ParametersWithRandom(KeyKind.parameters(key), Randoms.source()))
                    .processBlock(plain, 0, plain.length);
            return convert(raw, Dialect.RAW_C1C3C2, Dialect.DER);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("SM2 encryption failed", e);
        }
    }

    /** Decrypts a DER ciphertext. See {@link #decrypt(PrivateKey, byte[], Dialect)}. */
    public static byte[] decrypt(PrivateKey key, byte[] der) {
        return decrypt(key, der, Dialect.DER);
    }

    /**
     * Decrypts a ciphertext of the named form; the caller wipes the result.
     *
     * @throws SecurityRefusal {@code CANNOT_OPEN}, whatever is wrong
     */
    public static byte[] decrypt(PrivateKey key, byte[] ciphertext, Dialect dialect) {
        requireSm2(KeyKind.of(key));
        try {
            byte[] raw = convert(ciphertext, dialect, Dialect.RAW_C1C3C2);
            return engine(false, KeyKind.parameters(key)).processBlock(raw, 0, raw.length);
        } catch (InvalidCipherTextException | RuntimeException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.CANNOT_OPEN, OBJECT);
        }
    }

    /**
     * Rewrites a ciphertext from one form to another; no key is needed.
     *
     * @throws SecurityRefusal {@code MALFORMED} when it has not the form named, or its point is not on the curve
     */
    public static byte[] convert(byte[] ciphertext, Dialect from, Dialect to) {
        Parts parts = from == Dialect.DER ? Parts.ofDer(ciphertext) : Parts.ofRaw(ciphertext, from);
        return to == Dialect.DER ? parts.der() : parts.raw(to);
    }

    private static SM2Engine engine(boolean encrypt, CipherParameters key) {
        SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
        engine.init(encrypt, key);
        return engine;
    }

    private static void requireSm2(KeyKind kind) {
        if (kind != KeyKind.SM2) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, "key for SM2 encryption");
        }
    }

    private record Parts(BigInteger x, BigInteger y, byte[] hash, byte[] body) {
        Parts {
            boolean inField = x.compareTo(CURVE.getField().getCharacteristic()) < 0
                    && y.compareTo(CURVE.getField().getCharacteristic()) < 0;
            if (!inField || hash.length != HASH || body.length == 0 || body.length > LONGEST_PLAIN) {
                throw malformed();
            }
            if (!CURVE.createPoint(x, y).isValid()) {
                throw malformed();
            }
        }

        static Parts ofDer(byte[] der) {
            ASN1Sequence sequence = StrictDer.sequence(der, LONGEST, 4, OBJECT);
            return new Parts(
                    StrictDer.integer(sequence.getObjectAt(0), OBJECT),
                    StrictDer.integer(sequence.getObjectAt(1), OBJECT),
                    StrictDer.octets(sequence.getObjectAt(2), OBJECT),
                    StrictDer.octets(sequence.getObjectAt(3), OBJECT));
        }

        static Parts ofRaw(byte[] raw, Dialect dialect) {
            int start = prefix(dialect);
            int tail = raw.length - start - 2 * COORDINATE - HASH;
            if (tail < 1 || raw.length > LONGEST || start == 1 && raw[0] != UNCOMPRESSED) {
                throw malformed();
            }
            int afterPoint = start + 2 * COORDINATE;
            int hash = hashFirst(dialect) ? afterPoint : afterPoint + tail;
            int body = hashFirst(dialect) ? afterPoint + HASH : afterPoint;
            return new Parts(
                    new BigInteger(1, Arrays.copyOfRange(raw, start, start + COORDINATE)),
                    new BigInteger(1, Arrays.copyOfRange(raw, start + COORDINATE, afterPoint)),
                    Arrays.copyOfRange(raw, hash, hash + HASH),
                    Arrays.copyOfRange(raw, body, body + tail));
        }

        byte[] der() {
            return StrictDer.sequence(
                    new ASN1Integer(x), new ASN1Integer(y), new DEROctetString(hash), new DEROctetString(body));
        }

        byte[] raw(Dialect dialect) {
            byte[] point = new byte[prefix(dialect) + 2 * COORDINATE];
            if (prefix(dialect) == 1) {
                point[0] = UNCOMPRESSED;
            }
            BigIntegers.asUnsignedByteArray(x, point, prefix(dialect), COORDINATE);
            BigIntegers.asUnsignedByteArray(y, point, prefix(dialect) + COORDINATE, COORDINATE);
            return hashFirst(dialect)
                    ? org.bouncycastle.util.Arrays.concatenate(point, hash, body)
                    : org.bouncycastle.util.Arrays.concatenate(point, body, hash);
        }

        private static int prefix(Dialect dialect) {
            return dialect == Dialect.RAW_C1C3C2 || dialect == Dialect.RAW_C1C2C3 ? 1 : 0;
        }

        private static boolean hashFirst(Dialect dialect) {
            return dialect == Dialect.RAW_C1C3C2 || dialect == Dialect.BARE_C1C3C2;
        }

        private static SecurityRefusal malformed() {
            return new SecurityRefusal(SecurityRefusal.Code.MALFORMED, OBJECT);
        }
    }
}
