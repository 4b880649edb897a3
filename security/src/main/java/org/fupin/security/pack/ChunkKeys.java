package org.fupin.security.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.internal.Aead;
import org.fupin.security.internal.AeadKey;
import org.fupin.security.internal.Hkdf;

/**
 * What one stream of chunks is sealed with, by c2sp.org/chunked-encryption: key, base nonce and commitment from
 * HKDF-Expand of an input key, a salt and a context. The nonce of a chunk is the base nonce XOR its number.
 */
final class ChunkKeys implements AutoCloseable {

    private static final String LABEL = "c2sp.org/chunked-encryption@v1+";

    private final AeadKey key;
    private final byte[] baseNonce;
    private final byte[] commitment;

    ChunkKeys(AeadKey key, byte[] baseNonce, byte[] commitment) {
        this.key = key;
        this.baseNonce = baseNonce;
        this.commitment = commitment;
    }

    static ChunkKeys derive(CryptoSuite suite, SecretBytes inputKey, byte[] salt, byte[] context) {
        int length = Aead.keyLength(suite);
        try (SecretBytes derived =
                Hkdf.expand(suite, inputKey, info(suite, salt, context), length + Aead.NONCE + Chunks.COMMITMENT)) {
            return derived.use(bytes -> {
                try (SecretBytes key = SecretBytes.take(Arrays.copyOf(bytes, length))) {
                    return new ChunkKeys(
                            AeadKey.of(suite, key),
                            Arrays.copyOfRange(bytes, length, length + Aead.NONCE),
                            Arrays.copyOfRange(bytes, length + Aead.NONCE, bytes.length));
                }
            });
        }
    }

    private static byte[] info(CryptoSuite suite, byte[] salt, byte[] context) {
        String aead = suite == CryptoSuite.SM ? "AEAD_SM4_GCM" : "AEAD_AES_256_GCM";
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        info.writeBytes((LABEL + aead).getBytes(StandardCharsets.US_ASCII));
        info.write(0);
        info.writeBytes(salt);
        info.writeBytes(context);
        return info.toByteArray();
    }

    /** Shows which key, salt and context these are, and tells nothing else; stands before the chunks. */
    byte[] commitment() {
        return commitment.clone();
    }

    byte[] seal(long number, byte[] plain) {
        return key.seal(nonce(number), new byte[0], plain);
    }

    /** The chunk in clear; the caller wipes it. */
    byte[] open(long number, byte[] sealed) {
        return key.open(nonce(number), new byte[0], sealed);
    }

    private byte[] nonce(long number) {
        byte[] nonce = baseNonce.clone();
        long rest = number;
        for (int i = nonce.length - 1; rest != 0; i--) {
            nonce[i] ^= (byte) rest;
            rest >>>= Byte.SIZE;
        }
        return nonce;
    }

    @Override
    public void close() {
        key.close();
        Arrays.fill(baseNonce, (byte) 0);
    }
}
