package org.fupin.security.field;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Aead;
import org.fupin.security.keys.KeyId;

/**
 * The parts of a sealed value, form PAF1: version 1, suite (1), length of the key's name (1), name, key check (4), nonce
 * (12), ciphertext, tag (16); as text {@code paf1.} and base64url without padding. What stands before the nonce is the
 * header and authenticated.
 */
final class SealedText {

    static final String PREFIX = "paf1.";
    static final byte VERSION = 1;
    static final int CHECK = 4;

    /** Longest sealed text: a value of 64 KiB, padded, with the longest header. */
    static final int LONGEST = 88_000;

    private static final int FIXED = 3;
    private static final int LONGEST_KEY = 60;

    private final byte[] header;
    private final byte[] nonce;
    private final byte[] body;

    SealedText(byte[] header, byte[] nonce, byte[] body) {
        this.header = header;
        this.nonce = nonce;
        this.body = body;
    }

    static byte[] header(CryptoSuite suite, KeyId key, byte[] check) {
        byte[] name = key.value().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(FIXED + name.length + CHECK)
                .put(VERSION)
                .put(suite.id())
                .put((byte) name.length)
                .put(name)
                .put(check)
                .array();
    }

    static boolean is(CharSequence text) {
        return text.length() >= PREFIX.length() && PREFIX.contentEquals(text.subSequence(0, PREFIX.length()));
    }

    static SealedText parse(CharSequence text) {
        if (!is(text) || text.length() > LONGEST) {
            throw malformed();
        }
        String encoded = text.subSequence(PREFIX.length(), text.length()).toString();
        byte[] bytes = decoded(encoded);
        int name = bytes.length < FIXED ? 0 : bytes[2];
        int header = FIXED + name + CHECK;
        if (name < 1
                || name > LONGEST_KEY
                || bytes.length < header + Aead.NONCE + 1 + Aead.TAG
                || bytes[0] != VERSION) {
            throw malformed();
        }
        int body = header + Aead.NONCE;
        return new SealedText(
                Arrays.copyOf(bytes, header),
                Arrays.copyOfRange(bytes, header, body),
                Arrays.copyOfRange(bytes, body, bytes.length));
    }

    /** The same; what is no sealed text is told to the listener, and refused at its place. */
    static SealedText parse(FieldRef ref, CharSequence text, FieldFailures failures) {
        try {
            SealedText sealed = parse(text);
            sealed.suite();
            sealed.key();
            return sealed;
        } catch (SecurityRefusal e) {
            failures.failed(ref, FieldFailures.Cause.FORM);
            throw e.at(ref.place());
        }
    }

    private static byte[] decoded(String encoded) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(encoded);
            // unused bits and padding would give one value several texts
            if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(encoded)) {
                throw malformed();
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static SecurityRefusal malformed() {
        return new SecurityRefusal(Code.MALFORMED, "sealed value");
    }

    CryptoSuite suite() {
        return CryptoSuite.of(header[1]);
    }

    KeyId key() {
        try {
            return new KeyId(new String(header, FIXED, header[2], StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    byte[] check() {
        return Arrays.copyOfRange(header, header.length - CHECK, header.length);
    }

    byte[] header() {
        return header;
    }

    byte[] nonce() {
        return nonce;
    }

    byte[] body() {
        return body;
    }

    String text() {
        byte[] bytes = ByteBuffer.allocate(header.length + nonce.length + body.length)
                .put(header)
                .put(nonce)
                .put(body)
                .array();
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
