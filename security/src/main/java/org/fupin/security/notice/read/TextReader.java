package org.fupin.security.notice.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.fupin.security.notice.scan.Line;
import org.fupin.security.notice.scan.Token;

/** Reads plain text line by line; very long lines come in pieces. */
final class TextReader implements FormatReader {

    private static final int LONGEST = 1 << 14;

    @Override
    public void read(byte[] bytes, String name, Content content, Budget budget) throws IOException {
        TextBytes text = TextBytes.of(bytes);
        if (text.damaged()) {
            content.fault(Fault.ENCODING, 0);
        }
        content.begin(Part.text(""));
        lines(text.open(), content, budget);
    }

    /** Gives the lines of a text to the part that has begun. */
    static void lines(Reader text, Content content, Budget budget) throws IOException {
        try (BufferedReader reader = new BufferedReader(text, 1 << 16)) {
            StringBuilder line = new StringBuilder();
            int number = 1;
            int before = 0;
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (ends(c)) {
                    emit(number, line, content, budget);
                    number += c == '\n' && before == '\r' ? 0 : 1;
                } else {
                    line.append((char) c);
                    if (line.length() >= LONGEST && !Character.isHighSurrogate((char) c)) {
                        emit(number, line, content, budget);
                    }
                }
                before = c;
            }
            emit(number, line, content, budget);
        }
    }

    private static boolean ends(int c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    private static void emit(int number, StringBuilder line, Content content, Budget budget) {
        if (line.isEmpty()) {
            return;
        }
        List<Token> words = Words.of(line.toString());
        line.setLength(0);
        budget.cells(words.size());
        if (!words.isEmpty()) {
            content.line(new Line(0, number, words));
        }
    }
}
