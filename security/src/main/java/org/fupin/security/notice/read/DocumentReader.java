package org.fupin.security.notice.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/**
 * Reads documents of word processors (ECMA-376): text and tables of the body, headers, footers, notes and comments; then
 * what nobody sees, deleted and hidden text; then every other part.
 */
final class DocumentReader {

    private static final Pattern STORIES =
            Pattern.compile("word/(?:document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\d*\\.xml");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Content content;
    private final Budget budget;

    DocumentReader(Content content, Budget budget) {
        this.content = content;
        this.budget = budget;
    }

    /** Takes a part; the document is read when all are there. */
    void add(String name, byte[] bytes) {
        parts.put(name.toLowerCase(Locale.ROOT), bytes);
    }

    void read() throws IOException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (STORIES.matcher(part.getKey()).matches()) {
                boolean hidden = part.getKey().contains("comments");
                new Story(new Lines(content, budget, "", hidden, false), budget).read(part.getValue());
            }
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".vml")) {
                XmlText.read(part.getValue(), part.getKey(), content, budget, false);
            }
        }
    }

    /** One flow of paragraphs and tables; those inside another come before the one that holds them. */
    private static final class Story {

        private final Lines lines;
        private final Budget budget;
        private final Deque<GridBuilder> tables = new ArrayDeque<>();
        private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
        private final StringBuilder unseen = new StringBuilder();
        private boolean inText;
        private boolean deleted;
        private boolean vanished;

        Story(Lines lines, Budget budget) {
            this.lines = lines;
            this.budget = budget;
        }

        void read(byte[] part) throws IOException {
            try (XmlInput xml = XmlInput.open(part, budget)) {
                for (int event = xml.next(); event >= 0; event = xml.next()) {
                    if (event == XMLStreamConstants.START_ELEMENT) {
                        start(xml);
                    } else if (event == XMLStreamConstants.END_ELEMENT) {
                        end(xml.name());
                    } else if (inText
                            && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE)) {
                        add(xml.text());
                    }
                }
            }
        }

        private void start(XmlInput xml) {
            switch (xml.name()) {
                case "tbl" -> tables.push(new GridBuilder());
                case "tr" -> grid().row();
                case "tc" -> grid().cell(1);
                case "gridSpan" -> grid().widen(xml.attribute("val"));
                case "p" -> paragraphs.push(new StringBuilder());
                case "r" -> vanished = false;
                case "vanish" -> vanished = !xml.attribute("val").matches("0|false|off");
                case "t" -> inText = true;
                case "delText", "instrText" -> {
                    inText = true;
                    deleted = true;
                }
                case "tab" -> add("\t");
                case "br", "cr" -> add("\n");
                case "noBreakHyphen" -> add("-");
                default -> {}
            }
        }

        private void end(String name) {
            switch (name) {
                case "t", "delText", "instrText" -> {
                    inText = false;
                    deleted = false;
                }
                case "p" -> paragraph();
                case "tbl" -> {
                    if (!tables.isEmpty()) {
                        lines.table(tables.pop().rows());
                    }
                }
                default -> {}
            }
        }

        private void add(String text) {
            if (deleted || vanished) {
                unseen.append(text);
            } else if (!paragraphs.isEmpty()) {
                paragraphs.peek().append(text);
            }
        }

        private void paragraph() {
            String text = paragraphs.isEmpty() ? "" : paragraphs.pop().toString();
            if (tables.isEmpty()) {
                lines.paragraph(text);
            } else {
                grid().text(text);
            }
            if (!unseen.isEmpty() && paragraphs.isEmpty()) {
                lines.paragraph(unseen);
                unseen.setLength(0);
            }
        }

        private GridBuilder grid() {
            if (tables.isEmpty()) {
                tables.push(new GridBuilder());
            }
            return tables.element();
        }
    }
}
