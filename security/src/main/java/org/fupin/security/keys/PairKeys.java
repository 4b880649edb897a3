package org.fupin.security.keys;

import java.security.cert.X509Certificate;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/** Key pairs of a ring, kept as PKCS#8. */
@SuppressWarnings("DoNotCallSuggester")
final class PairKeys {

    private PairKeys() {}

    static SecretBytes make(KeyInfo info) {
        throw new SecurityRefusal(Code.UNSUPPORTED, info.id().value());
    }

    static byte[] sign(KeyEntry key, SecretBytes pkcs8, byte[] message) {
        throw new SecurityRefusal(Code.UNSUPPORTED, key.id().value());
    }

    static SecretBytes openEnvelope(KeyEntry key, SecretBytes pkcs8, byte[] cms) {
        throw new SecurityRefusal(Code.UNSUPPORTED, key.id().value());
    }

    static X509Certificate certificate(KeyEntry key) {
        throw new SecurityRefusal(Code.UNSUPPORTED, key.id().value());
    }
}
