package org.fupin.security.keys;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.jspecify.annotations.Nullable;

/**
 * What an envelope with a secret key holds, in bytes and not in text so that it can be wiped: {@code FKEY1}, suite
 * (1 byte), purpose and name (each 1 byte of length, then US-ASCII), time of making and of expiry (8 bytes each, seconds
 * since 1970, 0 for none), and the key to the end.
 */
record SecretKeyText(
        KeyId id,
        KeyPurpose purpose,
        CryptoSuite suite,
        Instant created,
        @Nullable Instant expires) {
    private static final byte[] MAGIC = "FKEY1".getBytes(StandardCharsets.US_ASCII);
    private static final int FIXED = MAGIC.length + 3 + 2 * Long.BYTES;
    private static final String OBJECT = "key envelope";

    static SecretKeyText of(RingEntry key) {
        KeyInfo info = key.info();
        return new SecretKeyText(info.id(), info.purpose(), info.suite(), info.created(), key.expires());
    }

    /** The text with the key itself. */
    record WithKey(SecretKeyText text, SecretBytes key) {}

    SecretBytes write(byte[] key) {
        byte[] name = ascii(id.value());
        byte[] use = ascii(purpose.name());
        byte[] bytes = new byte[FIXED + name.length + use.length + key.length];
        ByteBuffer.wrap(bytes)
                .put(MAGIC)
                .put(suite.id())
                .put((byte) use.length)
                .put(use)
                .put((byte) name.length)
                .put(name)
                .putLong(created.getEpochSecond())
                .putLong(expires == null ? 0 : expires.getEpochSecond())
                .put(key);
        return SecretBytes.take(bytes);
    }

    static WithKey read(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            byte[] magic = new byte[MAGIC.length];
            in.get(magic);
            if (!org.fupin.security.ConstantTime.equal(magic, MAGIC)) {
                throw new SecurityRefusal(Code.MALFORMED, OBJECT);
            }
            CryptoSuite suite = CryptoSuite.of(in.get());
            KeyPurpose purpose = KeyPurpose.valueOf(text(in));
            KeyId id = new KeyId(text(in));
            Instant created = Instant.ofEpochSecond(in.getLong());
            long expires = in.getLong();
            byte[] key = new byte[in.remaining()];
            in.get(key);
            return new WithKey(
                    new SecretKeyText(
                            id, purpose, suite, created, expires == 0 ? null : Instant.ofEpochSecond(expires)),
                    SecretBytes.take(key));
        } catch (BufferUnderflowException | IllegalArgumentException | DateTimeException e) {
            throw new SecurityRefusal(Code.MALFORMED, OBJECT);
        }
    }

    private static String text(ByteBuffer in) {
        byte[] text = new byte[Byte.toUnsignedInt(in.get())];
        in.get(text);
        return new String(text, StandardCharsets.US_ASCII);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
