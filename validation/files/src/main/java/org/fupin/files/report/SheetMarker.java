package org.fupin.files.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fupin.validation.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Copies the XML of one sheet, row by row, and gives marked cells the style of their severity. */
final class SheetMarker {

    /** What may follow the reference to comments in a sheet. */
    private static final Set<String> AFTER_COMMENTS = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "AlternateContent",
            "webPublishItems",
            "tableParts",
            "extLst");

    private final Marks marks;
    private final StylesPart styles;
    private @Nullable String comments;
    private SortedMap<Integer, List<Finding>> pending = new TreeMap<>();
    private long row;
    private int column;
    private boolean afterRows;

    /** A marker; {@code comments} is the relation of the drawing to add, null when the sheet has one. */
    SheetMarker(Marks marks, StylesPart styles, @Nullable String comments) {
        this.marks = marks;
        this.styles = styles;
        this.comments = comments;
    }

    void copy(InputStream in, OutputStream out) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            XmlCopy copy = new XmlCopy(reader, out);
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(reader, copy, depth++);
                    case XMLStreamConstants.END_ELEMENT -> end(reader, copy, --depth);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        copy.characters();
                    default -> {}
                }
            }
            copy.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void start(XMLStreamReader reader, XmlCopy copy, int depth) throws IOException {
        String name = reader.getLocalName();
        if (depth == 1 && afterRows && AFTER_COMMENTS.contains(name)) {
            reference(reader, copy);
        }
        if (depth == 2 && name.equals("row")) {
            row(reader, copy);
        } else if (depth == 3 && name.equals("c") && !afterRows) {
            cell(reader, copy);
        } else {
            copy.start();
        }
    }

    private void row(XMLStreamReader reader, XmlCopy copy) throws IOException {
        String number = reader.getAttributeValue(null, "r");
        row = number == null ? row + 1 : number(number);
        column = -1;
        pending = new TreeMap<>(marks.row(row));
        if (pending.isEmpty()) {
            copy.start();
        } else {
            copy.start("spans", null);
        }
    }

    private void cell(XMLStreamReader reader, XmlCopy copy) throws IOException {
        String name = reader.getAttributeValue(null, "r");
        column = name == null ? column + 1 : CellRef.column(name);
        fill(reader, copy, column);
        List<Finding> findings = pending.remove(column);
        if (findings == null) {
            copy.start();
            return;
        }
        String style = reader.getAttributeValue(null, "s");
        int marked = styles.marked(style == null ? 0 : (int) number(style), Marks.style(findings));
        copy.start("s", Integer.toString(marked));
    }

    private void end(XMLStreamReader reader, XmlCopy copy, int depth) throws IOException {
        String name = reader.getLocalName();
        if (depth == 2 && name.equals("row")) {
            fill(reader, copy, Integer.MAX_VALUE);
        } else if (depth == 1 && name.equals("sheetData")) {
            afterRows = true;
        } else if (depth == 0) {
            reference(reader, copy);
        }
        copy.end();
    }

    /** Cells that are marked and were not there, such as a value that is missing. */
    private void fill(XMLStreamReader reader, XmlCopy copy, int before) throws IOException {
        SortedMap<Integer, List<Finding>> missing = pending.headMap(before);
        for (Map.Entry<Integer, List<Finding>> cell : missing.entrySet()) {
            copy.insert("<" + XmlCopy.name(reader.getPrefix(), "c") + " r=\"" + CellRef.of(row, cell.getKey())
                    + "\" s=\"" + styles.marked(0, Marks.style(cell.getValue())) + "\"/>");
        }
        missing.clear();
    }

    private void reference(XMLStreamReader reader, XmlCopy copy) throws IOException {
        if (comments != null) {
            copy.insert("<" + XmlCopy.name(reader.getPrefix(), "legacyDrawing")
                    + " xmlns:rel=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" rel:id=\""
                    + comments + "\"/>");
            comments = null;
        }
    }

    private static long number(String text) throws IOException {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new IOException("a sheet numbers a row or a style " + text, e);
        }
    }
}
