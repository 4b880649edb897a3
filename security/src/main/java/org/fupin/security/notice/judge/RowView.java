package org.fupin.security.notice.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fupin.security.notice.read.Part;
import org.fupin.security.notice.scan.Line;
import org.fupin.security.notice.scan.Token;

/** A row with what headers and labels say of its values. */
final class RowView {

    private static final Pattern LABELLED =
            Pattern.compile("([^\\s：:，,；;。、（(]{1,16}(?:[（(][^）)]{0,12}[）)])?)\\s*[：:]\\s*([^，,；;。\\n]*)");
    /** Widest gap within a number, in characters; columns stand further apart. */
    private static final double BLANK = 1.5;

    private static final int LONGEST_LABEL = 28;
    private static final String ENDS = "，,；;。！!、\n\t （(【[{\"'“";
    private static final String TRAILING = "：:（(【[{ \t\n\r=为是—-_.\"'“”　,，>】]）)";

    private final Part part;
    private final Line line;
    private final HeaderWords.Classifier words;
    private final ColumnKind[] kinds;
    private final boolean form;
    private final List<Field> fields;

    RowView(Part part, Line line, Columns columns, HeaderWords.Classifier words, String before) {
        this.part = part;
        this.line = line;
        this.words = words;
        this.kinds = columns.of(line);
        this.form = form(columns.known(), before);
        this.fields = collect(columns);
    }

    Part part() {
        return part;
    }

    Line line() {
        return line;
    }

    Token token(int index) {
        return line.tokens().get(index);
    }

    /** Whether labels stand beside their values in the row. */
    boolean form() {
        return form;
    }

    /** Whether words of a text stand no further apart than a blank, so that they read as one. */
    boolean together(int first, int last) {
        boolean together = part.shape() == Part.Shape.TEXT;
        for (int i = first + 1; i <= last && together; i++) {
            Token before = token(i - 1);
            double character =
                    (before.right() - before.left()) / Math.max(1, before.text().length());
            together = token(i).left() - before.right() <= BLANK * character;
        }
        return together;
    }

    /** What the header, the name or the label beside it says of the token. */
    ColumnKind column(int token) {
        return kinds[token];
    }

    /** All values whose meaning is known. */
    List<Field> fields() {
        return fields;
    }

    private List<Field> collect(Columns columns) {
        List<Field> all = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (i > 0 && kinds[i] != ColumnKind.NONE && spans(i, columns)) {
                Field last = all.remove(all.size() - 1);
                all.add(new Field(
                        last.kind(), last.text() + ' ' + token(i).text(), last.token(), last.from(), last.inner()));
                continue;
            }
            String text = token(i).text();
            int before = all.size();
            if (text.indexOf('：') > 0 || text.indexOf(':') > 0) {
                labelled(text, i, all);
            }
            if (all.size() == before && kinds[i] != ColumnKind.NONE && !text.isBlank()) {
                all.add(new Field(kinds[i], text.strip(), i, 0, form));
            }
        }
        return all;
    }

    /** Whether the word belongs to the same cell as the one before, in a text whose columns are set with blanks. */
    private boolean spans(int index, Columns columns) {
        return part.shape() == Part.Shape.TEXT
                && !form
                && kinds[index] == kinds[index - 1]
                && columns.column(line.tokens(), index) == columns.column(line.tokens(), index - 1)
                && token(index).text().indexOf('：') < 0
                && token(index - 1).text().indexOf('：') < 0
                && !token(index - 1).blank();
    }

    private void labelled(String text, int token, List<Field> all) {
        Matcher pairs = LABELLED.matcher(text.length() > 4096 ? text.substring(0, 4096) : text);
        while (pairs.find()) {
            ColumnKind kind = words.of(pairs.group(1));
            if (kind != ColumnKind.NONE && !pairs.group(2).isBlank()) {
                all.add(new Field(kind, pairs.group(2).strip(), token, pairs.start(2), true));
            }
        }
    }

    /** What the nearest label says of the character: words directly before it, else the header. */
    ColumnKind label(int token, int from) {
        String before = token(token).text().substring(0, from);
        ColumnKind said = words.of(clause(before));
        return said != ColumnKind.NONE ? said : kinds[token];
    }

    /** The words directly before a number, without punctuation between. */
    static String clause(String before) {
        int end = before.length();
        while (end > 0 && TRAILING.indexOf(before.charAt(end - 1)) >= 0) {
            if (before.charAt(end - 1) == '）' || before.charAt(end - 1) == ')') {
                int open = Math.max(before.lastIndexOf('（', end - 1), before.lastIndexOf('(', end - 1));
                end = open > 0 ? open + 1 : end;
            }
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_LABEL && ENDS.indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        return before.substring(start, end);
    }

    /**
     * Gives the value beside a label the label's kind. In a text the label ends with a colon, or is the end of the line
     * before; in a table labels and values take turns.
     */
    private boolean form(boolean header, String before) {
        return part.shape() == Part.Shape.TABLE ? cells(header) : part.shape() == Part.Shape.TEXT && colons(before);
    }

    private boolean colons(String before) {
        boolean any = false;
        String last = before;
        for (int i = 0; i < kinds.length; i++) {
            if (last.endsWith("：") || last.endsWith(":")) {
                ColumnKind kind = words.of(clause(last));
                if (kind != ColumnKind.NONE) {
                    kinds[i] = kind;
                    any = true;
                }
            }
            last = token(i).text();
        }
        return any;
    }

    private boolean cells(boolean header) {
        int labels = 0;
        int strong = 0;
        ColumnKind[] said = new ColumnKind[kinds.length];
        boolean turns = true;
        for (int i = 0; i < kinds.length; i++) {
            String text = token(i).text().strip();
            boolean label = text.length() <= 14 && !text.isEmpty() && !Character.isDigit(text.charAt(0));
            said[i] = label ? words.of(text) : ColumnKind.NONE;
            if (said[i] != ColumnKind.NONE) {
                labels++;
                strong += personal(said[i]) ? 1 : 0;
                turns &= i == 0 || said[i - 1] == ColumnKind.NONE;
            }
        }
        boolean enough = strong > 0 && labels * 3 >= kinds.length && labels < kinds.length;
        if (!turns || !enough || header && said[0] == ColumnKind.NONE && labels < 2) {
            return false;
        }
        for (int i = 0; i < kinds.length; i++) {
            boolean value = i > 0 && said[i] == ColumnKind.NONE && said[i - 1] != ColumnKind.NONE;
            kinds[i] = value ? said[i - 1] : said[i] == ColumnKind.NONE ? ColumnKind.NONE : ColumnKind.OTHER;
        }
        return true;
    }

    private static boolean personal(ColumnKind kind) {
        return switch (kind) {
            case NONE, OTHER, CODE, DATE, REGION, AMOUNT, SCHOOL -> false;
            default -> true;
        };
    }
}
