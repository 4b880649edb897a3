package org.fupin.security.internal;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;

/**
 * A MAC key made ready for many messages (HMAC-SM3 or HMAC-SHA-256): the key's own blocks are hashed once only. Safe for
 * use by many threads. After {@link #close()} it refuses; the copies that JCA keeps cannot be wiped.
 */
public final class MacKey implements AutoCloseable {
    private final CryptoSuite suite;
    private final SecretBytes key;
    private final ConcurrentLinkedQueue<Mac> idle = new ConcurrentLinkedQueue<>();

    private MacKey(CryptoSuite suite, SecretBytes key) {
        this.suite = suite;
        this.key = key;
    }

    /** Makes a key ready; the secret handed in may be closed afterwards. */
    public static MacKey of(CryptoSuite suite, SecretBytes key) {
        return new MacKey(suite, key.use(bytes -> SecretBytes.take(bytes.clone())));
    }

    /** Returns the MAC (32 bytes) of the parts laid end to end. */
    public byte[] mac(byte[]... parts) {
        Mac idleMac = idle.poll();
        Mac mac = idleMac == null ? key.use(this::create) : idleMac;
        for (byte[] part : parts) {
            mac.update(part);
        }
        byte[] value = mac.doFinal();
        idle.add(mac);
        return value;
    }

    private Mac create(byte[] bytes) {
        try {
            // not the JDK's HMAC: it looks for its digest among all providers of the JVM
            Mac mac = Mac.getInstance(suite == CryptoSuite.SM ? "HMACSM3" : "HMACSHA256", Platform.bc());
            mac.init(new SecretKeySpec(bytes, mac.getAlgorithm()));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("the MAC is missing", e);
        }
    }

    @Override
    public void close() {
        key.close();
        idle.clear();
    }
}
