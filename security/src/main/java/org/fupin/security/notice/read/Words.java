package org.fupin.security.notice.read;

import java.util.ArrayList;
import java.util.List;
import org.fupin.security.notice.scan.Token;

/** Takes a line apart into words, with the columns of a fixed-width screen as their places. */
final class Words {

    private static final String RULES = "|│┃‖丨";

    private Words() {}

    static List<Token> of(String line) {
        List<Token> words = new ArrayList<>();
        int column = 0;
        int start = -1;
        int left = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean gap = Character.isWhitespace(c) || Character.isSpaceChar(c) || RULES.indexOf(c) >= 0;
            if (gap && start >= 0) {
                words.add(Token.word(start + 1, left, column, line.substring(start, i)));
                start = -1;
            } else if (!gap && start < 0) {
                start = i;
                left = column;
            }
            column += width(c);
        }
        if (start >= 0) {
            words.add(Token.word(start + 1, left, column, line.substring(start)));
        }
        return words;
    }

    private static int width(char c) {
        if (c < 0x1100) {
            return c == '\t' ? 8 : 1;
        }
        boolean wide = c <= 0x115F
                || c >= 0x2E80 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF01 && c <= 0xFF60;
        return wide ? 2 : Character.getType(c) == Character.FORMAT || Character.isLowSurrogate(c) ? 0 : 1;
    }
}
