package org.fupin.security.deid;

import java.util.Arrays;
import org.fupin.security.SecurityRefusal;

/** Writes 128 bits as a letter and 26 characters that no spreadsheet takes for a number: RFC 4648 base32, small. */
final class PseudonymText {

    static final int BYTES = 16;

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 27;
    private static final int BITS = 5;

    private PseudonymText() {}

    static String of(byte[] id) {
        StringBuilder text = new StringBuilder(LENGTH).append('p');
        int buffer = 0;
        int bits = 0;
        for (byte next : id) {
            buffer = buffer << Byte.SIZE | next & 0xFF;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt(buffer >>> bits & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        return text.append(ALPHABET.charAt(buffer << BITS - bits & 31)).toString();
    }

    /**
     * The bits of a pseudonym.
     *
     * @throws SecurityRefusal {@code MALFORMED} for any other text
     */
    static byte[] read(String text) {
        byte[] id = new byte[BYTES + 1];
        int place = 0;
        int buffer = 0;
        int bits = 0;
        for (int i = 1; i < Math.min(text.length(), LENGTH); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            buffer = buffer << BITS | Math.max(digit, 0);
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                id[place++] = (byte) (buffer >>> bits);
                buffer &= (1 << bits) - 1;
            }
        }
        byte[] sixteen = Arrays.copyOf(id, BYTES);
        if (!of(sixteen).equals(text)) {
            throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, "pseudonym");
        }
        return sixteen;
    }
}
