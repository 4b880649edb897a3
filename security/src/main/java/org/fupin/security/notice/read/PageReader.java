package org.fupin.security.notice.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Reads web pages: what is seen first, tables as tables; then what is not seen: hidden elements, comments, attributes,
 * scripts.
 */
final class PageReader implements FormatReader {

    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "ruby",
            "rb",
            "rt",
            "rp",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "nobr",
            "o:p",
            "st1:chsdate");
    private static final Set<String> ADDRESSES =
            Set.of("style", "class", "id", "width", "height", "xmlns", "lang", "type");
    /** Elements that a page sets one behind the other though they are blocks, when they hold a few digits each. */
    private static final int SMALL = 6;

    private static final int LONGEST_DATA = 1 << 20;

    @Override
    public void read(byte[] bytes, String name, Content content, Budget budget) {
        TextBytes text = TextBytes.of(bytes);
        if (text.damaged()) {
            content.fault(Fault.ENCODING, 0);
        }
        Document page = Jsoup.parse(
                text.text(), "", Parser.htmlParser().setMaxDepth(budget.limits().maxDepth()));
        budget.time();
        Visible visible = new Visible(new Lines(content, budget, "", false, false), budget);
        page.traverse(visible);
        visible.end();
        Unseen unseen = new Unseen(new Lines(content, budget, "", true, true));
        page.traverse(unseen);
        if (visible.pictures > 0) {
            content.fault(visible.characters == 0 ? Fault.PICTURES : Fault.SOME_PICTURES, 0);
        }
    }

    private static boolean hidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("font-size:0;")
                || style.endsWith("font-size:0")
                || style.contains("font-size:0px");
    }

    /** Gives the text as it is seen. */
    private static final class Visible implements NodeVisitor {

        private final Lines lines;
        private final Budget budget;
        private final Deque<GridBuilder> tables = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();
        private int unseen;
        private int pictures;
        private long characters;

        Visible(Lines lines, Budget budget) {
            this.lines = lines;
            this.budget = budget;
        }

        @Override
        public void head(Node node, int depth) {
            budget.depth(depth);
            if (node instanceof Element element) {
                unseen += hidden(element) ? 1 : 0;
                open(element);
            } else if (node instanceof TextNode words && unseen == 0) {
                characters += words.getWholeText().strip().length();
                text.append(words.getWholeText().replace('\n', ' ').replace('\r', ' '));
            }
        }

        private void open(Element element) {
            String tag = element.normalName();
            switch (tag) {
                case "table" -> {
                    flush(true);
                    tables.push(new GridBuilder());
                }
                case "tr" -> {
                    flush(true);
                    if (!tables.isEmpty()) {
                        tables.element().row();
                    }
                }
                case "td", "th" -> {
                    flush(true);
                    if (!tables.isEmpty()) {
                        tables.element().cell(number(element.attr("colspan")), number(element.attr("rowspan")));
                    }
                }
                case "br" -> flush(true);
                case "img", "svg", "canvas", "video", "object", "embed", "iframe" -> pictures++;
                case "input", "textarea", "option" ->
                    text.append(' ').append(element.attr("value")).append(' ');
                default -> {
                    if (!INLINE.contains(tag)) {
                        flush(false);
                    }
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            String tag = element.normalName();
            if (tag.equals("table")) {
                flush(true);
                if (!tables.isEmpty()) {
                    lines.table(tables.pop().rows());
                }
            } else if (!INLINE.contains(tag)) {
                flush(tag.equals("td") || tag.equals("th") || tag.equals("tr"));
            }
            unseen -= hidden(element) ? 1 : 0;
        }

        /** Ends the line; one of few characters waits for the next, unless the break is a certain one. */
        private void flush(boolean certain) {
            String line = text.toString();
            if (!certain && line.strip().length() <= SMALL) {
                if (!line.isEmpty() && !line.endsWith(" ")) {
                    text.append(' ');
                }
                return;
            }
            text.setLength(0);
            if (line.isBlank()) {
                return;
            }
            if (tables.isEmpty()) {
                lines.paragraph(line);
            } else {
                tables.element().text(line.strip());
            }
        }

        void end() {
            flush(true);
            while (!tables.isEmpty()) {
                lines.table(tables.pop().rows());
            }
        }

        private static int number(String text) {
            return text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : 1;
        }
    }

    /** Gives what is not seen. */
    private static final class Unseen implements NodeVisitor {

        private final Lines lines;

        Unseen(Lines lines) {
            this.lines = lines;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Comment comment) {
                lines.paragraph(cut(comment.getData()));
            } else if (node instanceof DataNode data) {
                lines.paragraph(cut(data.getWholeData()));
            } else if (node instanceof Element element) {
                if (hidden(element)) {
                    lines.paragraph(element.wholeText());
                }
                for (Attribute attribute : element.attributes()) {
                    String value = attribute.getValue();
                    if (value.length() > SMALL
                            && !ADDRESSES.contains(attribute.getKey())
                            && !value.startsWith("data:")) {
                        lines.paragraph(cut(value));
                    }
                }
            }
        }

        private static String cut(String text) {
            return text.length() > LONGEST_DATA ? text.substring(0, LONGEST_DATA) : text;
        }
    }
}
