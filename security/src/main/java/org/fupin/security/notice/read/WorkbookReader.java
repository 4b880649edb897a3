package org.fupin.security.notice.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;

/**
 * Reads workbooks (ECMA-376): the cells of all sheets, hidden ones too, and then the text of every other part, since what
 * was deleted from the cells may still lie in the shared strings, a pivot cache, a comment or a text box.
 */
final class WorkbookReader {

    /** A sheet of the workbook. */
    private record SheetEntry(String name, boolean hidden, String relation) {}

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Content content;
    private final Budget budget;

    WorkbookReader(Content content, Budget budget) {
        this.content = content;
        this.budget = budget;
    }

    /** Takes a part; the workbook is read when all are there. */
    void add(String name, byte[] bytes) {
        parts.put(name.toLowerCase(Locale.ROOT), bytes);
    }

    void read() throws IOException {
        SharedStrings strings = SharedStrings.of(parts.get("xl/sharedstrings.xml"), budget);
        SheetStyles styles = SheetStyles.of(parts.get("xl/styles.xml"), budget);
        Map<String, SheetEntry> sheets = sheets(styles);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (isSheet(part.getKey())) {
                SheetEntry entry = sheets.get(part.getKey());
                content.begin(
                        entry == null
                                ? new Part(Part.Shape.TABLE, part.getKey(), true, false)
                                : new Part(Part.Shape.TABLE, entry.name, entry.hidden, false));
                SheetReader sheet = new SheetReader(strings, styles, content, budget);
                sheet.read(part.getValue());
                content.begin(Part.residue(part.getKey()));
                sheet.formulas().forEach(content::line);
            }
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".vml")) {
                XmlText.read(part.getValue(), part.getKey(), content, budget, isSheet(part.getKey()));
            }
        }
    }

    private static boolean isSheet(String part) {
        return part.endsWith(".xml")
                && (part.contains("/worksheets/") || part.contains("/dialogsheets/") || part.contains("/macrosheets/"));
    }

    /** The sheets by the path of their part. */
    private Map<String, SheetEntry> sheets(SheetStyles styles) throws IOException {
        Map<String, SheetEntry> sheets = new HashMap<>();
        byte[] workbook = parts.get("xl/workbook.xml");
        byte[] relations = parts.get("xl/_rels/workbook.xml.rels");
        if (workbook == null || relations == null) {
            return sheets;
        }
        Map<String, String> targets = targets(relations);
        for (SheetEntry entry : entries(workbook, styles)) {
            String target = targets.get(entry.relation);
            if (target != null) {
                sheets.put(target, entry);
            }
        }
        return sheets;
    }

    private List<SheetEntry> entries(byte[] workbook, SheetStyles styles) throws IOException {
        List<SheetEntry> entries = new ArrayList<>();
        try (XmlInput xml = XmlInput.open(workbook, budget)) {
            for (int event = xml.next(); event >= 0; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("sheet")) {
                    String state = xml.attribute("state");
                    boolean hidden = !state.isEmpty() && !state.equals("visible");
                    entries.add(new SheetEntry(xml.attribute("name"), hidden, xml.attribute("id")));
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && xml.name().equals("workbookPr")) {
                    styles.from1904(xml.attribute("date1904").matches("1|true"));
                }
            }
        }
        return entries;
    }

    private Map<String, String> targets(byte[] relations) throws IOException {
        Map<String, String> targets = new HashMap<>();
        try (XmlInput xml = XmlInput.open(relations, budget)) {
            for (int event = xml.next(); event >= 0; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("Relationship")) {
                    String target = xml.attribute("Target").toLowerCase(Locale.ROOT);
                    String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    targets.put(xml.attribute("Id"), path);
                }
            }
        }
        return targets;
    }
}
