package org.fupin.security.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.security.auth.login.LoginException;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/**
 * A PKCS#11 token, through the JDK's own bridge: AES-256-GCM, HMAC-SHA-256, ECDSA and ECDH on P-256 with keys that never
 * leave it. The bridge knows no SM algorithms. Safe for use by many threads.
 */
public final class Pkcs11Token implements AutoCloseable {
    private final Provider provider;
    private final KeyStore store;

    private Pkcs11Token(Provider provider, KeyStore store) {
        this.provider = provider;
        this.store = store;
    }

    /**
     * Logs in to a token.
     *
     * @param library path of the vendor's PKCS#11 library
     * @param slotIndex position of the slot in the library's list
     * @param pin wiped when this returns
     * @throws SecurityRefusal {@code UNAVAILABLE} when there is no such library, slot or PIN, {@code PLATFORM} when the
     *     JDK has no bridge
     */
    public static Pkcs11Token open(Path library, int slotIndex, char[] pin) {
        try {
            Provider provider = bridge(library).configure(configuration(library, slotIndex));
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return new Pkcs11Token(provider, store);
        } catch (GeneralSecurityException | IOException | ProviderException | IllegalArgumentException e) {
            throw new SecurityRefusal(Code.UNAVAILABLE, library.toString());
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private static Provider bridge(Path library) {
        Provider bridge = Security.getProvider("SunPKCS11");
        if (bridge == null
                || !"jdk.crypto.cryptoki".equals(bridge.getClass().getModule().getName())) {
            throw new SecurityRefusal(Code.PLATFORM, library.toString());
        }
        return bridge;
    }

    // what is agreed by ECDH must come out to make the key of an envelope; everything else stays inside
    private static String configuration(Path library, int slotIndex) {
        String path = library.toString();
        if (path.indexOf('"') >= 0 || path.indexOf('\n') >= 0 || path.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("a path without quotes");
        }
        return "--name = fupin" + Integer.toUnsignedString(path.hashCode()) + "x" + slotIndex + "\nlibrary = \"" + path
                + "\"\nslotListIndex = " + slotIndex
                + "\nattributes(generate, CKO_SECRET_KEY, CKK_GENERIC_SECRET) = {\n"
                + "  CKA_SENSITIVE = false\n  CKA_EXTRACTABLE = true\n}\n";
    }

    /** Seals under the AES-256 key of that name. */
    public byte[] seal(String name, byte[] nonce, byte[] aad, byte[] plain) {
        return run(name, () -> cipher(Cipher.ENCRYPT_MODE, name, nonce, aad).doFinal(plain));
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws SecurityRefusal {@code CANNOT_OPEN}
     */
    public SecretBytes open(String name, byte[] nonce, byte[] aad, byte[] sealed) {
        Cipher cipher = run(name, () -> cipher(Cipher.DECRYPT_MODE, name, nonce, aad));
        if (sealed.length < Aead.TAG) {
            throw new SecurityRefusal(Code.CANNOT_OPEN, name);
        }
        try {
            return SecretBytes.take(cipher.doFinal(sealed));
        } catch (GeneralSecurityException | ProviderException e) {
            throw new SecurityRefusal(Code.CANNOT_OPEN, name);
        }
    }

    private Cipher cipher(int direction, String name, byte[] nonce, byte[] aad) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", provider);
        cipher.init(direction, secret(name), new GCMParameterSpec(Aead.TAG * Byte.SIZE, nonce));
        cipher.updateAAD(aad);
        return cipher;
    }

    /** Returns HMAC-SHA-256 of the parts laid end to end. */
    public byte[] mac(String name, byte[]... parts) {
        return run(name, () -> {
            Mac mac = Mac.getInstance("HmacSHA256", provider);
            mac.init(secret(name));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        });
    }

    /** Signs with the P-256 key of that name: ECDSA with SHA-256, DER. */
    public byte[] sign(String name, byte[] message) {
        return run(name, () -> {
            Signature signature = Signature.getInstance("SHA256withECDSA", provider);
            signature.initSign(privateKey(name));
            signature.update(message);
            return signature.sign();
        });
    }

    /** Returns the x-coordinate that the P-256 key of that name and the peer's key agree on. */
    SecretBytes agree(String name, PublicKey peer) {
        return run(name, () -> {
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH", provider);
            agreement.init(privateKey(name));
            agreement.doPhase(peer, true);
            return SecretBytes.take(agreement.generateSecret());
        });
    }

    /** Returns the certificate of the key pair of that name. */
    public X509Certificate certificate(String name) {
        return run(name, () -> {
            Certificate known = store.getCertificate(name);
            Certificate certificate = known == null ? reloaded().getCertificate(name) : known;
            if (certificate == null) {
                throw new InvalidKeyException("no certificate");
            }
            return Certificates.read(certificate.getEncoded());
        });
    }

    private SecretKey secret(String name) throws GeneralSecurityException {
        return key(name, SecretKey.class);
    }

    private PrivateKey privateKey(String name) throws GeneralSecurityException {
        return key(name, PrivateKey.class);
    }

    private <K extends Key> K key(String name, Class<K> type) throws GeneralSecurityException {
        Key known = store.getKey(name, null);
        Key key = known == null ? reloaded().getKey(name, null) : known;
        if (!type.isInstance(key)) {
            throw new InvalidKeyException("no such key");
        }
        return type.cast(key);
    }

    // the bridge lists the token's objects once; others may have been added
    private synchronized KeyStore reloaded() throws GeneralSecurityException {
        try {
            store.load(null, null);
            return store;
        } catch (IOException e) {
            throw new InvalidKeyException(e);
        }
    }

    private interface Call<R> {
        R run() throws GeneralSecurityException;
    }

    private static <R> R run(String name, Call<R> call) {
        try {
            return call.run();
        } catch (GeneralSecurityException | ProviderException e) {
            throw new SecurityRefusal(Code.UNAVAILABLE, name);
        }
    }

    /** Logs out; what the token says to that does not matter any more. */
    @Override
    public void close() {
        try {
            if (provider instanceof AuthProvider session) {
                session.logout();
            }
        } catch (LoginException e) {
            return;
        }
    }
}
