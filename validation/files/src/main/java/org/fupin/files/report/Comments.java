package org.fupin.files.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.fupin.validation.finding.Finding;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The comments of a sheet and the boxes they are drawn in; ones that are there already are kept. */
final class Comments {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Comments of a sheet that had none. */
    static final String NO_COMMENTS =
            "<comments xmlns=\"" + MAIN + "\"><authors></authors><commentList></commentList></comments>";

    /** Boxes of a sheet that had none. */
    static final String NO_BOXES = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
            + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout></xml>";

    private Comments() {}

    /** The comments with one more for each marked cell; a comment that was there is added to. */
    static String comments(String xml, Marks marks, Language language) throws IOException {
        Document document = XmlDom.parse(xml);
        Element root = document.getDocumentElement();
        Element authors = XmlDom.child(root, "authors");
        String author = Integer.toString(XmlDom.children(authors, "author").size());
        XmlDom.add(authors, "author").setTextContent("Fupin");
        Element list = XmlDom.child(root, "commentList");
        Map<String, Element> present = new HashMap<>();
        XmlDom.children(list, "comment").forEach(comment -> present.put(comment.getAttribute("ref"), comment));
        for (Map.Entry<Long, SortedMap<Integer, List<Finding>>> row :
                marks.rows().entrySet()) {
            for (Map.Entry<Integer, List<Finding>> cell : row.getValue().entrySet()) {
                String ref = CellRef.of(row.getKey(), cell.getKey());
                Element old = present.get(ref);
                Element text = old == null
                        ? XmlDom.add(XmlDom.add(list, "comment", "ref", ref, "authorId", author), "text")
                        : XmlDom.child(old, "text");
                String said = Marks.comment(cell.getValue(), language);
                add(text, old == null ? said : "\n" + said);
            }
        }
        return XmlDom.write(document);
    }

    private static void add(Element text, String said) throws IOException {
        List<Element> plain = XmlDom.children(text, "t");
        if (!plain.isEmpty()) {
            plain.get(0).setTextContent(plain.get(0).getTextContent() + said);
            return;
        }
        Element run = XmlDom.add(XmlDom.add(text, "r"), "t");
        run.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        run.setTextContent(said);
    }

    /** The boxes with one more for each marked cell that has none. */
    static String boxes(String vml, Marks marks) throws IOException {
        int end = vml.lastIndexOf("</xml>");
        if (end < 0) {
            throw new IOException("the drawing of comments does not end");
        }
        StringBuilder boxes = new StringBuilder(vml.substring(0, end));
        if (!vml.contains("urn:schemas-microsoft-com:office:excel")) {
            throw new IOException("the drawing of comments is none of a spreadsheet");
        }
        int id = 900_000;
        for (Map.Entry<Long, SortedMap<Integer, List<Finding>>> row :
                marks.rows().entrySet()) {
            for (int column : row.getValue().keySet()) {
                long zeroRow = row.getKey() - 1;
                if (!hasBox(vml, zeroRow, column)) {
                    boxes.append(box(id++, zeroRow, column));
                }
            }
        }
        return boxes.append(vml.substring(end)).toString();
    }

    private static boolean hasBox(String vml, long row, int column) {
        String first = "<x:Row>" + row + "</x:Row>";
        for (int at = vml.indexOf(first); at >= 0; at = vml.indexOf(first, at + 1)) {
            String rest = vml.substring(at + first.length(), Math.min(vml.length(), at + first.length() + 80))
                    .strip();
            if (rest.startsWith("<x:Column>" + column + "</x:Column>")) {
                return true;
            }
        }
        return false;
    }

    private static String box(int id, long row, int column) {
        return "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\" id=\"_x0000_s" + id + "\" o:spt=\"202\""
                + " coordsize=\"21600,21600\" path=\"m,l,21600r21600,l21600,xe\""
                + " style=\"position:absolute;width:300pt;height:110pt;z-index:1;visibility:hidden\""
                + " fillcolor=\"#fffbe6\" o:insetmode=\"auto\"><v:stroke joinstyle=\"miter\"/><v:fill color2=\"#fffbe6\"/>"
                + "<v:path gradientshapeok=\"t\" o:connecttype=\"none\"/>"
                + "<v:textbox><div style=\"text-align:left\"></div></v:textbox>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"
                + (column + 1) + ", 15, " + row + ", 4, " + (column + 5) + ", 15, " + (row + 6) + ", 4</x:Anchor>"
                + "<x:AutoFill>False</x:AutoFill><x:Row>" + row + "</x:Row><x:Column>" + column
                + "</x:Column></x:ClientData></v:shape>";
    }
}
