package org.fupin.security.internal;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;

/** How a key file is encrypted under its password. */
public enum KeyProtection {
    /** PBES2 with PBKDF2-HMAC-SHA-256 and AES-256-CBC: opened by OpenSSL 3.0 and later, and most others. */
    PORTABLE(
            NISTObjectIdentifiers.id_aes256_CBC,
            new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE)),
    /**
     * PBES2 with PBKDF2-HMAC-SM3 and SM4-CBC: opened by GmSSL and gmsm, not by OpenSSL, which knows no such PRF. The
     * PRF has no parameters at all, since GmSSL refuses even NULL.
     */
    SM(GMObjectIdentifiers.sms4_cbc, new AlgorithmIdentifier(GMObjectIdentifiers.hmac_sm3));

    private final ASN1ObjectIdentifier cipher;
    private final AlgorithmIdentifier prf;

    KeyProtection(ASN1ObjectIdentifier cipher, AlgorithmIdentifier prf) {
        this.cipher = cipher;
        this.prf = prf;
    }

    OutputEncryptor encryptor(char[] password, KdfCost cost) throws OperatorCreationException {
        return Pbes2.encryptor(cipher, prf, password, cost);
    }
}
