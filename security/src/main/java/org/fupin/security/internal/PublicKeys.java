package org.fupin.security.internal;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.fupin.security.SecurityRefusal;

/** Computes the public half of a private key, for keys that come without a certificate. */
public final class PublicKeys {
    private PublicKeys() {}

    /**
     * Returns the public key that belongs to this private key.
     *
     * @throws SecurityRefusal {@code UNSUPPORTED}
     */
    public static PublicKey of(PrivateKey key) {
        try {
            PublicKey found = BouncyCastleProvider.getPublicKey(
                    SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(half(KeyKind.parameters(key))));
            if (found != null) {
                return found;
            }
        } catch (IOException e) {
            throw unsupported();
        }
        throw unsupported();
    }

    private static AsymmetricKeyParameter half(AsymmetricKeyParameter key) {
        if (key instanceof ECPrivateKeyParameters curve) {
            return new ECPublicKeyParameters(
                    curve.getParameters().getG().multiply(curve.getD()).normalize(), curve.getParameters());
        }
        if (key instanceof RSAPrivateCrtKeyParameters rsa) {
            return new RSAKeyParameters(false, rsa.getModulus(), rsa.getPublicExponent());
        }
        throw unsupported();
    }

    private static SecurityRefusal unsupported() {
        return new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, "private key");
    }
}
