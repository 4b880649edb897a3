package org.fupin.security.pack;

import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import org.fupin.security.CryptoSuite;

/** How a manifest or a receipt is signed; the signature is raw, over the bytes as they stand. */
public enum PackageSignature {
    /** SM2 with SM3, DER, with the usual user id 1234567812345678 (GB/T 32918.2, GB/T 35276). */
    SM2(CryptoSuite.SM, "SM2-SM3-1234567812345678"),
    /** ECDSA on P-256 with SHA-256, DER. */
    ECDSA(CryptoSuite.INTL, "ECDSA-SHA256"),
    /** RSASSA-PSS with SHA-256, MGF1 with SHA-256, 32 bytes of salt. */
    RSA_PSS(CryptoSuite.INTL, "RSASSA-PSS-SHA256");

    private final CryptoSuite suite;
    private final String text;

    PackageSignature(CryptoSuite suite, String text) {
        this.suite = suite;
        this.text = text;
    }

    /** The suite it belongs to. */
    public CryptoSuite suite() {
        return suite;
    }

    /** Its name in a manifest. */
    public String text() {
        return text;
    }

    /** The signature that a key of that suite makes. */
    static PackageSignature of(CryptoSuite suite, PublicKey key) {
        if (suite == CryptoSuite.SM) {
            return SM2;
        }
        return key instanceof RSAPublicKey ? RSA_PSS : ECDSA;
    }

    static PackageSignature named(String text, String object) {
        for (PackageSignature signature : values()) {
            if (signature.text.equals(text)) {
                return signature;
            }
        }
        throw Refusals.malformed(object);
    }
}
