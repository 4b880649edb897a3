package org.fupin.security.notice.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.fupin.security.notice.scan.Line;
import org.fupin.security.notice.scan.Token;

/**
 * Gives all text and all attributes of any XML part, a line for each paragraph, row or item. It serves the parts of office
 * files that no reader knows better: comments, drawings, caches, properties, other formats.
 */
final class XmlText {

    /** Elements that begin a new line. */
    private static final Set<String> BLOCKS = Set.of(
            "p", "h", "tr", "row", "table-row", "si", "comment", "TextObject", "string", "dxf", "property", "sp");
    /** Elements that are cells of a line. */
    private static final Set<String> CELLS =
            Set.of("tc", "c", "table-cell", "s", "n", "d", "TextCode", "lpwstr", "author", "definedName", "pt", "v");
    /** Elements whose attributes are addresses and formats, and whose text is read elsewhere. */
    private static final Set<String> GRID = Set.of("c", "row", "col", "f", "v");

    private static final int SHORTEST = 4;

    private final Content content;
    private final Budget budget;
    private final boolean sheet;
    private final List<Token> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** Attributes and comments, which must not tear apart the text around them. */
    private final List<String> asides = new ArrayList<>();

    private int line;

    private XmlText(Content content, Budget budget, boolean sheet) {
        this.content = content;
        this.budget = budget;
        this.sheet = sheet;
    }

    /** Gives the part; of a worksheet all but its cells. */
    static void read(byte[] bytes, String name, Content content, Budget budget, boolean sheet) throws IOException {
        content.begin(Part.residue(name));
        try (XmlInput xml = XmlInput.open(bytes, budget)) {
            new XmlText(content, budget, sheet).all(xml);
        }
    }

    private void all(XmlInput xml) throws IOException {
        int skipped = 0;
        for (int event = xml.next(); event >= 0; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean grid = sheet && GRID.contains(xml.name());
                skipped += grid || skipped > 0 ? 1 : 0;
                if (skipped == 0) {
                    start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skipped == 0) {
                    end(xml.name());
                }
                skipped -= skipped > 0 ? 1 : 0;
            } else if (skipped == 0 && event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.text());
            } else if (event == XMLStreamConstants.COMMENT) {
                asides.add(xml.text());
            }
        }
        word();
        flush();
    }

    private void start(XmlInput xml) {
        if (BLOCKS.contains(xml.name())) {
            word();
            flush();
        } else if (CELLS.contains(xml.name())) {
            word();
        }
        for (int i = 0; i < xml.attributes(); i++) {
            String value = xml.attributeValue(i);
            if (value.length() >= SHORTEST
                    && !value.startsWith("http:")
                    && !xml.attributeName(i).equals("id")) {
                asides.add(value);
            }
        }
    }

    private void end(String name) {
        if (BLOCKS.contains(name)) {
            word();
            flush();
        } else if (CELLS.contains(name)) {
            word();
        }
    }

    private void word() {
        if (!text.isEmpty()) {
            if (!text.toString().isBlank()) {
                words.add(Token.cell(words.size() + 1, text.toString()));
            }
            text.setLength(0);
        }
    }

    private void flush() {
        emit(List.copyOf(words));
        words.clear();
        for (String aside : asides) {
            emit(List.of(Token.cell(1, aside)));
        }
        asides.clear();
    }

    private void emit(List<Token> tokens) {
        if (!tokens.isEmpty()) {
            budget.cells(tokens.size());
            content.line(new Line(0, ++line, tokens));
        }
    }
}
