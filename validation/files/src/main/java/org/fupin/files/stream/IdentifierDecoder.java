package org.fupin.files.stream;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.fupin.validation.check.RowState;

/** A number that identifies, in its plain form, put to its own check without a string being made of it. */
final class IdentifierDecoder implements ValueDecoder {

    private final int index;
    private final boolean kept;
    private final Predicate<CharSequence> sound;
    private final AsciiView view = new AsciiView();

    IdentifierDecoder(int index, boolean kept, Predicate<CharSequence> sound) {
        this.index = index;
        this.kept = kept;
        this.sound = sound;
    }

    @Override
    public boolean decode(LineCursor in, RowState row) {
        byte[] b = in.bytes;
        int from = in.at + 1;
        int to = plainEnd(b, from);
        if (b[in.at] != '"' || b[to] != '"' || to == from || b[from] == '\'') {
            return false;
        }
        view.over(b, from, to);
        if (!sound.test(view)) {
            return false;
        }
        if (kept) {
            row.values[index] = new String(b, from, to - from, StandardCharsets.ISO_8859_1);
        }
        in.at = to + 1;
        return true;
    }

    /** The index behind the ASCII signs that the ordinary reader leaves as they are: no blanks, no small letters. */
    private static int plainEnd(byte[] bytes, int from) {
        int i = from;
        for (byte b = bytes[i]; b > ' ' && b != '"' && b != '\\' && b < 0x7F && (b < 'a' || b > 'z'); b = bytes[i]) {
            i++;
        }
        return i;
    }

    /** ASCII bytes as characters. */
    private static final class AsciiView implements CharSequence {
        private byte[] bytes = new byte[0];
        private int from;
        private int length;

        void over(byte[] text, int start, int end) {
            bytes = text;
            from = start;
            length = end - start;
        }

        @Override
        public int length() {
            return length;
        }

        @Override
        public char charAt(int at) {
            return (char) bytes[from + at];
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return toString().substring(start, end);
        }

        @Override
        public String toString() {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
    }
}
