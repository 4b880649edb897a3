package org.fupin.files.stream;

import java.nio.charset.StandardCharsets;
import org.fupin.validation.check.RowState;

/** Plain text: within its length and without blanks at its ends. */
final class TextDecoder implements ValueDecoder {

    private final int index;
    private final boolean kept;
    private final int longest;
    private final boolean name;

    TextDecoder(int index, boolean kept, int longest, boolean name) {
        this.index = index;
        this.kept = kept;
        this.longest = longest;
        this.name = name;
    }

    @Override
    public boolean decode(LineCursor in, RowState row) {
        if (!in.text() || in.chars == 0 || in.chars > longest) {
            return false;
        }
        byte[] b = in.bytes;
        if (b[in.from] == ' ' || b[in.to - 1] == ' ' || name && !PlainName.is(b, in.from, in.to)) {
            return false;
        }
        if (kept) {
            row.values[index] = string(in);
        }
        return true;
    }

    /** The text read last. */
    static String string(LineCursor in) {
        return new String(
                in.bytes, in.from, in.to - in.from, in.ascii() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
