package org.fupin.security.notice.read;

import java.util.ArrayList;
import java.util.List;
import org.fupin.security.notice.scan.Token;

/** Takes a line apart into words, with the columns of a fixed-width screen as their places. */
final class Words {

    private static final double NARROWER = 0.9;
    private static final String RULES = "|│┃‖丨";

    private Words() {}

    static List<Token> of(String line) {
        return line.indexOf('\t') >= 0 || line.chars().anyMatch(c -> RULES.indexOf(c) >= 0) ? cells(line) : words(line);
    }

    /** Pieces between tabs or rules, which may hold blanks. */
    private static List<Token> cells(String line) {
        List<Token> cells = new ArrayList<>();
        int start = 0;
        int ordinal = 1;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == '\t' || RULES.indexOf(line.charAt(i)) >= 0) {
                String cell = line.substring(start, i);
                if (!cell.isBlank()) {
                    int from = start + cell.indexOf(cell.strip());
                    cells.add(Token.word(from + 1, ordinal, ordinal + NARROWER, cell.strip()));
                }
                start = i + 1;
                ordinal++;
            }
        }
        return cells;
    }

    private static List<Token> words(String line) {
        List<Token> words = new ArrayList<>();
        int column = 0;
        int start = -1;
        int left = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean gap = Character.isWhitespace(c) || Character.isSpaceChar(c);
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
            return 1;
        }
        boolean wide = c <= 0x115F
                || c >= 0x2E80 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF01 && c <= 0xFF60;
        return wide ? 2 : Character.getType(c) == Character.FORMAT || Character.isLowSurrogate(c) ? 0 : 1;
    }
}
