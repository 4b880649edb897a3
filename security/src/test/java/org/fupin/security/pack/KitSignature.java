package org.fupin.security.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.SecureRandom;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.RSABlindedEngine;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.fupin.security.CryptoSuite;
import org.fupin.security.internal.Digests;
import org.fupin.security.internal.KeyKind;

/**
 * Signatures that are the same every time, for the kit only: a real signature needs a random number that nobody can
 * know.
 */
final class KitSignature {

    private static final byte[] USUAL_ID = "1234567812345678".getBytes(StandardCharsets.US_ASCII);

    private KitSignature() {}

    static byte[] sign(KeyKind kind, PrivateKey key, byte[] message) {
        return kind == KeyKind.SM2 ? sm2(key, message, USUAL_ID) : intl(kind, key, message);
    }

    static byte[] sm2(PrivateKey key, byte[] message, byte[] id) {
        try {
            SM2Signer signer = new SM2Signer();
            signer.init(true, new ParametersWithID(new ParametersWithRandom(of(key), new Fixed(message)), id));
            signer.update(message, 0, message.length);
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] intl(KeyKind kind, PrivateKey key, byte[] message) {
        try {
            if (kind == KeyKind.P256) {
                DSADigestSigner signer = new DSADigestSigner(
                        new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest())), new SHA256Digest());
                signer.init(true, of(key));
                signer.update(message, 0, message.length);
                return signer.generateSignature();
            }
            PSSSigner signer = new PSSSigner(new RSABlindedEngine(), new SHA256Digest(), 32);
            signer.init(true, new ParametersWithRandom(of(key), new Fixed(message)));
            signer.update(message, 0, message.length);
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CipherParameters of(PrivateKey key) {
        try {
            return PrivateKeyFactory.createKey(key.getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Numbers that follow from the message. */
    private static final class Fixed extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final byte[] seed;
        private int count;

        Fixed(byte[] message) {
            super(null, null);
            this.seed = Digests.digest(CryptoSuite.INTL, message);
        }

        @Override
        public synchronized void nextBytes(byte[] bytes) {
            byte[] block = new byte[0];
            for (int i = 0; i < bytes.length; i++) {
                if (i % Digests.LENGTH == 0) {
                    block = Digests.digest(
                            CryptoSuite.INTL,
                            seed,
                            ByteBuffer.allocate(4).putInt(count++).array());
                }
                bytes[i] = block[i % Digests.LENGTH];
            }
        }
    }
}
