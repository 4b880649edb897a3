package org.fupin.security.notice.read;

import java.util.List;
import org.fupin.security.notice.scan.Line;
import org.fupin.security.notice.scan.Token;

/**
 * Looks through the bytes of a file that cannot be read for digits written in plain, one or two bytes each, as office files
 * of the old kind hold them. What it finds is there; that it finds nothing proves nothing.
 */
final class RawReader implements FormatReader {

    private static final int SHORTEST = 11;

    @Override
    public void read(byte[] bytes, String name, Content content, Budget budget) {
        content.begin(Part.residue(""));
        scan(bytes, 0, 1, content, budget);
        scan(bytes, 0, 2, content, budget);
        scan(bytes, 1, 2, content, budget);
        content.fault(Fault.FORMAT, 0);
    }

    private static void scan(byte[] bytes, int from, int width, Content content, Budget budget) {
        StringBuilder run = new StringBuilder();
        for (int i = from; i + width <= bytes.length; i += width) {
            int c = bytes[i];
            boolean narrow = width == 1 || bytes[i + 1] == 0;
            if (narrow && (c >= '0' && c <= '9' || c == 'X' || c == 'x' || c == '*' || c == '-' || c == ' ')) {
                run.append((char) c);
            } else {
                emit(run, content, budget);
            }
        }
        emit(run, content, budget);
    }

    private static void emit(StringBuilder run, Content content, Budget budget) {
        if (run.length() >= SHORTEST && !run.toString().isBlank()) {
            budget.cells(1);
            content.line(new Line(0, 0, List.of(Token.word(1, 0, run.length(), run.toString()))));
        }
        run.setLength(0);
    }
}
