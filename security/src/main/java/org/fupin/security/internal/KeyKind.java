package org.fupin.security.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;

/**
 * The three kinds of asymmetric keys: SM2 on the recommended curve of GB/T 32918.5 only, ECDSA/ECDH on P-256, and RSA of
 * at least 2048 bits. Curves must be named; a curve written out in parameters is refused, whatever it is.
 */
public enum KeyKind {
    /** SM2 on sm2p256v1. */
    SM2(CryptoSuite.SM),
    /** An elliptic-curve key on P-256. */
    P256(CryptoSuite.INTL),
    /** RSA of at least 2048 bits. */
    RSA(CryptoSuite.INTL);

    private static final int LEAST_RSA_BITS = 2048;
    private static final Map<ASN1ObjectIdentifier, KeyKind> CURVES =
            Map.of(GMObjectIdentifiers.sm2p256v1, SM2, SECObjectIdentifiers.secp256r1, P256);

    private final CryptoSuite suite;

    KeyKind(CryptoSuite suite) {
        this.suite = suite;
    }

    /** Returns the suite that this kind belongs to. */
    public CryptoSuite suite() {
        return suite;
    }

    /**
     * Returns the kind of a public or private key, whatever provider made it.
     *
     * @throws SecurityRefusal {@code UNSUPPORTED} for another algorithm or curve or a key that cannot be read out,
     *     {@code WEAK} for short RSA
     */
    public static KeyKind of(Key key) {
        Platform.bc();
        byte[] encoded = key.getEncoded();
        if (encoded == null) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, "key without encoding");
        }
        try {
            return key instanceof PrivateKey
                    ? of(PrivateKeyInfo.getInstance(encoded))
                    : of(SubjectPublicKeyInfo.getInstance(encoded).getAlgorithm(), parameters((PublicKey) key));
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, "key");
        }
    }

    static KeyKind of(PrivateKeyInfo info) {
        return of(info.getPrivateKeyAlgorithm(), parameters(info));
    }

    private static KeyKind of(AlgorithmIdentifier algorithm, AsymmetricKeyParameter key) {
        if (PKCSObjectIdentifiers.rsaEncryption.equals(algorithm.getAlgorithm())
                && key instanceof RSAKeyParameters rsa) {
            if (rsa.getModulus().bitLength() < LEAST_RSA_BITS) {
                throw new SecurityRefusal(SecurityRefusal.Code.WEAK, "RSA key");
            }
            return RSA;
        }
        KeyKind kind = X9ObjectIdentifiers.id_ecPublicKey.equals(algorithm.getAlgorithm())
                        && algorithm.getParameters() instanceof ASN1ObjectIdentifier curve
                ? CURVES.get(curve)
                : null;
        if (kind == null) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, "key algorithm or curve");
        }
        // GB/T 32918.1, 6.1: with d = n-1 a signature would divide by zero
        if (kind == SM2
                && key instanceof ECPrivateKeyParameters secret
                && secret.getD()
                        .add(BigInteger.ONE)
                        .equals(secret.getParameters().getN())) {
            throw new SecurityRefusal(SecurityRefusal.Code.WEAK, "SM2 key");
        }
        return kind;
    }

    /** Returns the key in Bouncy Castle's own form; the point is checked to lie on the curve. */
    static AsymmetricKeyParameter parameters(PublicKey key) {
        try {
            return PublicKeyFactory.createKey(key.getEncoded());
        } catch (IOException | RuntimeException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, "public key");
        }
    }

    /** Returns the key in Bouncy Castle's own form. */
    static AsymmetricKeyParameter parameters(PrivateKey key) {
        try {
            return parameters(PrivateKeyInfo.getInstance(key.getEncoded()));
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, "private key");
        }
    }

    private static AsymmetricKeyParameter parameters(PrivateKeyInfo info) {
        try {
            return PrivateKeyFactory.createKey(info);
        } catch (IOException | RuntimeException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, "private key");
        }
    }

    /** Returns a key that Bouncy Castle's signatures and ciphers take, whatever provider made it. */
    PublicKey own(PublicKey key) {
        return own(SubjectPublicKeyInfo.getInstance(key.getEncoded()));
    }

    /** Returns the key that a SubjectPublicKeyInfo holds. */
    PublicKey own(SubjectPublicKeyInfo info) {
        try {
            return factory().generatePublic(new X509EncodedKeySpec(StrictDer.encode(info)));
        } catch (GeneralSecurityException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, "public key");
        }
    }

    /** Returns a key that Bouncy Castle's signatures and ciphers take, whatever provider made it. */
    PrivateKey own(PrivateKey key) {
        try {
            return factory().generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, "private key");
        }
    }

    /** Returns the key that a PKCS#8 structure holds. */
    PrivateKey own(PrivateKeyInfo info) {
        try {
            return factory().generatePrivate(new PKCS8EncodedKeySpec(StrictDer.encode(info)));
        } catch (GeneralSecurityException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, "private key");
        }
    }

    private KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance(this == RSA ? "RSA" : "EC", Platform.bc());
    }
}
