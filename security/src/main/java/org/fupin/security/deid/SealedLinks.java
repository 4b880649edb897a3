package org.fupin.security.deid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.Aead;
import org.fupin.security.internal.AeadKey;
import org.fupin.security.internal.Hkdf;
import org.fupin.security.internal.Randoms;

/**
 * The sealed form of a link table: {@code PLT1}, the suite, a random id, then chunks of at most 64 KiB, each its length
 * (4 bytes) and the sealed links. The key of a file is derived from its id and purpose, so a chunk's number can be its
 * nonce; number and whether it is the last are under the seal, so that no chunk can be dropped, moved or added.
 */
final class SealedLinks {

    private static final byte[] MAGIC = "PLT1".getBytes(StandardCharsets.US_ASCII);
    private static final String CONTEXT = "pa.link.v1";
    private static final int ID = 16;
    private static final int KEY = 32;
    private static final int CHUNK = 1 << 16;

    private final CryptoSuite suite;
    private final String purpose;
    private final SecretBytes key;

    SealedLinks(CryptoSuite suite, String purpose, SecretBytes key) {
        if (key.length() < KEY) {
            throw new IllegalArgumentException("a key of at least 32 bytes is needed");
        }
        this.suite = suite;
        this.purpose = purpose;
        this.key = key;
    }

    /** Takes links. */
    interface Sink {
        void link(String value, String pseudonym);
    }

    void write(Map<String, String> links, OutputStream out) throws IOException {
        byte[] id = Randoms.bytes(ID);
        DataOutputStream data = new DataOutputStream(out);
        data.write(MAGIC);
        data.writeByte(suite.id());
        data.write(id);
        try (AeadKey ready = key(id)) {
            ByteArrayOutputStream chunk = new ByteArrayOutputStream(CHUNK);
            long number = 0;
            for (Map.Entry<String, String> link : links.entrySet()) {
                byte[] entry = entry(link.getKey(), link.getValue());
                if (chunk.size() + entry.length > CHUNK) {
                    write(seal(ready, id, number++, false, chunk.toByteArray()), data);
                    chunk.reset();
                }
                chunk.write(entry);
            }
            write(seal(ready, id, number, true, chunk.toByteArray()), data);
        }
        data.flush();
    }

    private static byte[] entry(String value, String pseudonym) throws IOException {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(entry);
        data.write(PseudonymText.read(pseudonym));
        data.writeShort(text.length);
        data.write(text);
        return entry.toByteArray();
    }

    private static void write(byte[] sealed, DataOutputStream out) throws IOException {
        out.writeInt(sealed.length);
        out.write(sealed);
    }

    void read(InputStream in, Sink sink) throws IOException {
        byte[] id = head(in);
        try (AeadKey ready = key(id)) {
            byte[] sealed = next(in);
            if (sealed == null) {
                throw malformed();
            }
            for (long number = 0; sealed != null; number++) {
                byte[] following = next(in);
                byte[] plain = ready.open(nonce(number), aad(id, number, following == null), sealed);
                links(plain, sink);
                Arrays.fill(plain, (byte) 0);
                sealed = following;
            }
        }
    }

    private byte[] head(InputStream in) throws IOException {
        byte[] head = in.readNBytes(MAGIC.length + 1 + ID);
        boolean known = head.length == MAGIC.length + 1 + ID
                && Arrays.mismatch(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length) < 0
                && head[MAGIC.length] == suite.id();
        if (!known) {
            throw malformed();
        }
        return Arrays.copyOfRange(head, MAGIC.length + 1, head.length);
    }

    /** The next sealed chunk, null at the end; there is at least one. */
    private static byte @org.jspecify.annotations.Nullable [] next(InputStream in) throws IOException {
        byte[] length = in.readNBytes(Integer.BYTES);
        if (length.length == 0) {
            return null;
        }
        int bytes = length.length == Integer.BYTES ? ByteBuffer.wrap(length).getInt() : -1;
        if (bytes < Aead.TAG || bytes > CHUNK + Aead.TAG) {
            throw malformed();
        }
        byte[] sealed = in.readNBytes(bytes);
        if (sealed.length != bytes) {
            throw malformed();
        }
        return sealed;
    }

    private static void links(byte[] plain, Sink sink) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(plain));
        while (data.available() > 0) {
            String pseudonym = PseudonymText.of(data.readNBytes(PseudonymText.BYTES));
            byte[] text = new byte[data.readUnsignedShort()];
            data.readFully(text);
            sink.link(new String(text, StandardCharsets.UTF_8), pseudonym);
        }
    }

    private AeadKey key(byte[] id) {
        byte[] info = Pae.encode(CONTEXT, suite.id(), purpose, id);
        try (SecretBytes derived = Hkdf.expand(suite, key, info, Aead.keyLength(suite))) {
            return AeadKey.of(suite, derived);
        }
    }

    private byte[] seal(AeadKey ready, byte[] id, long number, boolean last, byte[] plain) {
        byte[] sealed = ready.seal(nonce(number), aad(id, number, last), plain);
        Arrays.fill(plain, (byte) 0);
        return sealed;
    }

    private static byte[] nonce(long number) {
        return ByteBuffer.allocate(Aead.NONCE).putInt(0).putLong(number).array();
    }

    private byte[] aad(byte[] id, long number, boolean last) {
        return Pae.encode(CONTEXT, suite.id(), purpose, id, number, last ? 1 : 0);
    }

    private static SecurityRefusal malformed() {
        return new SecurityRefusal(SecurityRefusal.Code.MALFORMED, "link table");
    }
}
