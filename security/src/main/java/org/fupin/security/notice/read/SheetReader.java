package org.fupin.security.notice.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.fupin.security.notice.scan.Line;
import org.fupin.security.notice.scan.Token;

/** Reads the cells of one sheet: of a formula the value that it had when the file was saved, and aside its text. */
final class SheetReader {

    private static final int LAST_COLUMN = 16_384;
    private static final int SHORTEST_FORMULA = 10;

    private final SharedStrings strings;
    private final SheetStyles styles;
    private final Content content;
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private final List<Line> formulas = new ArrayList<>();
    private List<Token> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type = "";
    private String style = "";
    private boolean inValue;
    private boolean inFormula;

    SheetReader(SharedStrings strings, SheetStyles styles, Content content, Budget budget) {
        this.strings = strings;
        this.styles = styles;
        this.content = content;
        this.budget = budget;
    }

    void read(byte[] part) throws IOException {
        try (XmlInput xml = XmlInput.open(part, budget)) {
            for (int event = xml.next(); event >= 0; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml.name());
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                    characters(xml.text());
                }
            }
        }
        flush();
    }

    private void characters(String characters) {
        if (inValue) {
            text.append(characters);
        } else if (inFormula) {
            formula.append(characters);
        }
    }

    /** Formulas, which a reader of the sheet does not see; short ones hold no number. */
    List<Line> formulas() {
        return formulas;
    }

    private void start(XmlInput xml) {
        switch (xml.name()) {
            case "row" -> {
                flush();
                row = number(xml.attribute("r"), row + 1);
                column = 0;
            }
            case "c" -> {
                column = column(xml.attribute("r"), column + 1);
                type = xml.attribute("t");
                style = xml.attribute("s");
                text.setLength(0);
                formula.setLength(0);
            }
            case "f" -> inFormula = true;
            case "v", "t" -> inValue = true;
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "f" -> inFormula = false;
            case "c" -> cell();
            case "row" -> flush();
            default -> {}
        }
    }

    private void cell() {
        String raw = text.toString();
        String value = switch (type) {
            case "s" -> strings.get(raw);
            case "", "n" -> raw.isEmpty() ? "" : styles.text(raw, style);
            default -> raw;
        };
        if (!value.isEmpty()) {
            cells.add(Token.cell(column, value));
        }
        if (formula.length() > SHORTEST_FORMULA) {
            budget.cells(1);
            formulas.add(new Line(0, row, List.of(Token.cell(column, formula.toString()))));
        }
    }

    private void flush() {
        if (!cells.isEmpty()) {
            budget.cells(cells.size());
            content.line(new Line(0, row, cells));
            cells = new ArrayList<>();
        }
    }

    private static int number(String text, int otherwise) {
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The column of an address such as {@code AB12}, from 1. */
    private static int column(String address, int otherwise) {
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = Character.toUpperCase(address.charAt(i));
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = Math.min(LAST_COLUMN, column * 26 + c - 'A' + 1);
        }
        return column == 0 ? otherwise : column;
    }
}
