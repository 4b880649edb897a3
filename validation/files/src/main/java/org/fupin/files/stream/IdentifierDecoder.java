package org.fupin.files.stream;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.fupin.model.identifier.MatchToken;
import org.fupin.validation.check.RowState;

/** A number that identifies, in its plain form, put to its own check without a string being made of it. */
final class IdentifierDecoder implements ValueDecoder {

    private final int index;
    private final boolean kept;
    private final Predicate<CharSequence> sound;
    private final AsciiView view = new AsciiView();
    private final boolean tokens;

    IdentifierDecoder(int index, boolean kept, Predicate<CharSequence> sound) {
        this(index, kept, sound, false);
    }

    /** A number that a token may stand for, which has small letters. */
    IdentifierDecoder(int index, boolean kept, Predicate<CharSequence> sound, boolean tokens) {
        this.index = index;
        this.tokens = tokens;
        this.kept = kept;
        this.sound = sound;
    }

    @Override
    public boolean decode(LineCursor in, RowState row) {
        byte[] b = in.bytes;
        int from = in.at + 1;
        int to = plainEnd(b, from);
        if (tokens && b[to] != '"') {
            to = from + MatchToken.LENGTH;
            view.over(b, from, to);
            return to < b.length && MatchToken.is(view) && take(in, row, from, to);
        }
        if (b[in.at] != '"' || b[to] != '"' || to == from || b[from] == '\'') {
            return false;
        }
        view.over(b, from, to);
        return (sound.test(view) || tokens && MatchToken.is(view)) && take(in, row, from, to);
    }

    private boolean take(LineCursor in, RowState row, int from, int to) {
        byte[] b = in.bytes;
        if (b[in.at] != '"' || b[to] != '"') {
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
