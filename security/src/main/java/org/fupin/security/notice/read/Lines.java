package org.fupin.security.notice.read;

import java.util.ArrayList;
import java.util.List;
import org.fupin.security.notice.scan.Line;
import org.fupin.security.notice.scan.Token;

/**
 * Gives paragraphs and tables as parts: running text goes on in one part until a table comes, and each table is a part of
 * its own. Lines are counted through the whole file, rows within their table.
 */
final class Lines {

    private final Content content;
    private final Budget budget;
    private final String name;
    private final boolean hidden;
    private final boolean residue;
    private int line;
    private boolean inText;

    Lines(Content content, Budget budget, String name, boolean hidden, boolean residue) {
        this.content = content;
        this.budget = budget;
        this.name = name;
        this.hidden = hidden;
        this.residue = residue;
    }

    /** A paragraph, with a line for each of its lines. */
    void paragraph(CharSequence text) {
        for (String one : text.toString().split("\\R", -1)) {
            words(Words.of(one));
        }
    }

    /** A line whose words have their places. */
    void words(List<Token> words) {
        if (words.isEmpty()) {
            return;
        }
        if (!inText) {
            content.begin(new Part(Part.Shape.TEXT, name, hidden, residue));
            inText = true;
        }
        budget.cells(words.size());
        content.line(new Line(0, ++line, words));
    }

    /** A table: a list of cells for each row; the number of a cell is its column. */
    void table(List<List<Token>> rows) {
        content.begin(new Part(Part.Shape.TABLE, name, hidden, residue));
        inText = false;
        int row = 0;
        for (List<Token> cells : rows) {
            row++;
            List<Token> filled = new ArrayList<>(cells.size());
            for (Token cell : cells) {
                if (!cell.blank()) {
                    filled.add(cell);
                }
            }
            if (!filled.isEmpty()) {
                budget.cells(filled.size());
                content.line(new Line(0, row, filled));
            }
        }
    }
}
