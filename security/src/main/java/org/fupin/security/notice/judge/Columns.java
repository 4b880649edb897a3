package org.fupin.security.notice.judge;

import java.util.Arrays;
import java.util.List;
import org.fupin.security.notice.read.Part;
import org.fupin.security.notice.scan.Line;
import org.fupin.security.notice.scan.PlainDigits;
import org.fupin.security.notice.scan.Token;

/** The header of the table that is being read, and which of its columns a value stands in. */
final class Columns {

    private static final int LONGEST_HEADER = 24;
    private static final int DIGITS = 5;

    private final HeaderWords.Classifier words;
    private Part.Shape shape = Part.Shape.TEXT;
    private List<Token> header = List.of();
    private ColumnKind[] kinds = {};

    Columns(HeaderWords.Classifier words) {
        this.words = words;
    }

    void begin(Part part) {
        shape = part.shape();
        header = List.of();
        kinds = new ColumnKind[0];
    }

    /** Whether a header has been met. */
    boolean known() {
        return !header.isEmpty();
    }

    /** Takes the row for the header if it is one. */
    boolean header(Line line) {
        List<Token> tokens = line.tokens();
        if (shape == Part.Shape.RECORDS || tokens.size() > 512) {
            return false;
        }
        for (Token token : tokens) {
            if (value(token.text())) {
                return false;
            }
        }
        ColumnKind[] found = new ColumnKind[tokens.size()];
        int recognised = 0;
        int strong = 0;
        int filled = 0;
        for (int i = 0; i < found.length; i++) {
            String text = tokens.get(i).text();
            found[i] = text.length() <= LONGEST_HEADER ? words.of(text) : ColumnKind.NONE;
            filled += text.isBlank() ? 0 : 1;
            recognised += found[i] == ColumnKind.NONE ? 0 : 1;
            strong += strong(found[i]) ? 1 : 0;
        }
        boolean single = filled == 1 && (shape != Part.Shape.TABLE || strong == 0);
        if (filled == 0 || single || strong == 0 && (anchors(found) == 0 || recognised * 10 < filled * 6)) {
            return false;
        }
        header = tokens;
        kinds = found;
        return true;
    }

    private static boolean strong(ColumnKind kind) {
        return switch (kind) {
            case IDENTITY,
                    IDENTITY_HEAD,
                    IDENTITY_TAIL,
                    CERTIFICATE,
                    PASSPORT,
                    BOOKLET,
                    ACCOUNT,
                    PHONE,
                    BIRTH_DATE,
                    AGE -> true;
            default -> false;
        };
    }

    private static int anchors(ColumnKind[] found) {
        return (int) Arrays.stream(found)
                .filter(kind -> kind == ColumnKind.NAME
                        || kind == ColumnKind.SEX
                        || kind == ColumnKind.AMOUNT
                        || kind == ColumnKind.CODE
                        || kind == ColumnKind.DATE)
                .count();
    }

    /** Whether the text is a value, never a header: digits alone or many of them, a sex, a sentence with its label. */
    private static boolean value(String text) {
        int digits = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == ':' && i > 0 && i < text.length() - 1 || c == '：' && i < text.length() - 1) {
                return true;
            } else if (c != '.' && c != ',' && c != '-' && c != ' ') {
                others++;
            }
        }
        return digits >= DIGITS || digits > 0 && others == 0 || text.equals("男") || text.equals("女");
    }

    /** What the columns say of the tokens of a row. */
    ColumnKind[] of(Line line) {
        List<Token> tokens = line.tokens();
        ColumnKind[] of = new ColumnKind[tokens.size()];
        for (int i = 0; i < of.length; i++) {
            String key = tokens.get(i).key();
            int column = column(tokens, i);
            of[i] = key != null ? words.of(key) : column < 0 ? ColumnKind.NONE : kinds[column];
        }
        return of;
    }

    /** Index of the column in which the token stands, −1 if there is none. */
    int column(List<Token> tokens, int index) {
        if (shape == Part.Shape.TEXT) {
            // as many words as columns: the next one each, unless they stand under others, as when a cell is empty
            if (tokens.size() == header.size() && !tokens.stream().allMatch(token -> under(token, false) >= 0)) {
                return index;
            }
            if (tokens.size() > 1 && tokens.size() * 2 >= header.size()) {
                return under(tokens.get(index), true);
            }
            // the rest of a number that was broken in its cell stands alone in the line below
            return number(tokens.get(index).text()) ? under(tokens.get(index), false) : -1;
        }
        return under(tokens.get(index), false);
    }

    private static boolean number(String text) {
        return text.length() <= LONGEST_HEADER
                && PlainDigits.of(text).length() * 2 > text.length()
                && text.codePoints().noneMatch(Character::isIdeographic);
    }

    /** The column with the widest overlap; of a text that reaches beyond its header, the last that begins before. */
    private int under(Token token, boolean beyond) {
        int best = -1;
        int before = -1;
        double most = 0;
        for (int i = 0; i < kinds.length; i++) {
            Token above = header.get(i);
            double overlap = Math.min(above.right(), token.right()) - Math.max(above.left(), token.left());
            if (overlap > most) {
                most = overlap;
                best = i;
            }
            before = above.left() <= token.left() ? i : before;
        }
        return best >= 0 || !beyond ? best : before;
    }
}
