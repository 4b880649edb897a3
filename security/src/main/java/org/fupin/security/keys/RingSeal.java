package org.fupin.security.keys;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fupin.security.ConstantTime;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Digests;

/**
 * The last two members of a ring's file: {@code sm3}, the digest of every byte before it, which shows damage to anybody;
 * and {@code mac}, which only who can open the ring can make, and which shows every edit.
 */
final class RingSeal {
    private static final String FORM = ",\n  \"sm3\" : \"%s\",\n  \"mac\" : \"%s\"\n}\n";
    private static final Pattern TRAILER =
            Pattern.compile(",\n  \"sm3\" : \"([0-9a-f]{64})\",\n  \"mac\" : \"([0-9a-f]{64})\"\n}\n");
    private static final int LENGTH = FORM.length() - 4 + 2 * 64;
    private static final byte[] END = "\n}".getBytes(StandardCharsets.US_ASCII);

    private RingSeal() {}

    /** A file whose digest is right and whose MAC is not checked yet. */
    record Checked(byte[] body, byte[] mac) {

        /** The members before the trailer, as a document of their own. */
        byte[] document() {
            byte[] whole = Arrays.copyOf(body, body.length + END.length);
            System.arraycopy(END, 0, whole, body.length, END.length);
            return whole;
        }

        /**
         * Makes sure that the file is as its owner wrote it.
         *
         * @throws SecurityRefusal {@code BAD_SIGNATURE}
         */
        void require(RingSecret secret, String path) {
            if (!ConstantTime.equal(secret.mac(body), mac)) {
                throw new SecurityRefusal(Code.BAD_SIGNATURE, path);
            }
        }
    }

    static byte[] seal(byte[] document, RingSecret secret) {
        byte[] body = Arrays.copyOf(document, document.length - END.length);
        HexFormat hex = HexFormat.of();
        byte[] trailer = String.format(Locale.ROOT, FORM, hex.formatHex(digest(body)), hex.formatHex(secret.mac(body)))
                .getBytes(StandardCharsets.US_ASCII);
        byte[] file = Arrays.copyOf(body, body.length + trailer.length);
        System.arraycopy(trailer, 0, file, body.length, trailer.length);
        return file;
    }

    /**
     * Splits a file and checks its digest.
     *
     * @throws SecurityRefusal {@code MALFORMED} when it is damaged
     */
    static Checked check(byte[] file) {
        int split = Math.max(0, file.length - LENGTH);
        Matcher trailer = TRAILER.matcher(new String(file, split, file.length - split, StandardCharsets.ISO_8859_1));
        byte[] body = Arrays.copyOf(file, split);
        HexFormat hex = HexFormat.of();
        if (!trailer.matches() || !ConstantTime.equal(digest(body), hex.parseHex(trailer.group(1)))) {
            throw new SecurityRefusal(Code.MALFORMED, "keyring");
        }
        return new Checked(body, hex.parseHex(trailer.group(2)));
    }

    private static byte[] digest(byte[] body) {
        return Digests.digest(CryptoSuite.SM, body);
    }
}
