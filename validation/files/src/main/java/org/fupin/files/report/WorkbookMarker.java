package org.fupin.files.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fupin.validation.finding.Finding;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a workbook anew, part by part, with marks. Sheets are copied as a stream, other parts only if they change. */
final class WorkbookMarker {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RESULT = "xl/worksheets/fupin-result.xml";

    private final Path workbook;
    private final String path;
    private final WorkbookParts parts;
    private final ZipWriter zip;
    private final Map<String, String> changed = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> columns = new HashMap<>();
    private final Document contentTypes;

    WorkbookMarker(Path workbook, String path, WorkbookParts parts, ZipWriter zip) throws IOException {
        this.workbook = workbook;
        this.path = path;
        this.parts = parts;
        this.zip = zip;
        this.contentTypes = parts.dom("[Content_Types].xml");
    }

    void write(Report report, Language language) throws IOException {
        String book = WorkbookParts.find(WorkbookParts.list("", parts.relations("")), "officeDocument")
                .orElseThrow(() -> new IOException("no workbook"))
                .part();
        Document bookXml = parts.dom(book);
        Document bookRelations = parts.relations(book);
        List<WorkbookParts.Relation> relations = WorkbookParts.list(book, bookRelations);
        String stylesPart = WorkbookParts.find(relations, "styles")
                .orElseThrow(() -> new IOException("no styles"))
                .part();
        StylesPart styles = new StylesPart(parts.dom(stylesPart));
        Map<String, SheetMarker> markers = new HashMap<>();
        Element sheets = XmlDom.child(bookXml.getDocumentElement(), "sheets");
        for (Element sheet : XmlDom.children(sheets, "sheet")) {
            String id = sheet.getAttributeNS(WorkbookParts.RELATIONS, "id");
            for (WorkbookParts.Relation relation : relations) {
                if (relation.id().equals(id)) {
                    marker(report, language, sheet.getAttribute("name"), relation.part(), styles)
                            .ifPresent(marker -> markers.put(relation.part(), marker));
                }
            }
        }
        result(report, language, sheets, bookRelations, styles);
        changed.put(book, XmlDom.write(bookXml));
        changed.put(WorkbookParts.relationsOf(book), XmlDom.write(bookRelations));
        copy(stylesPart, styles, markers);
    }

    private void copy(String stylesPart, StylesPart styles, Map<String, SheetMarker> markers) throws IOException {
        zip.entry("[Content_Types].xml", XmlDom.write(contentTypes));
        for (String name : parts.names()) {
            SheetMarker marker = markers.get(name);
            if (name.equals("[Content_Types].xml") || name.equals(stylesPart) || changed.containsKey(name)) {
                continue;
            }
            try (InputStream in = parts.open(name)) {
                zip.entry(name, out -> {
                    if (marker == null) {
                        in.transferTo(out);
                    } else {
                        marker.copy(in, out);
                    }
                });
            }
        }
        for (Map.Entry<String, String> part : changed.entrySet()) {
            zip.entry(part.getKey(), part.getValue());
        }
        zip.entry(stylesPart, styles.xml());
        zip.finish();
    }

    private Optional<SheetMarker> marker(Report report, Language language, String sheet, String part, StylesPart styles)
            throws IOException {
        List<Finding> findings = report.findings().shown().stream()
                .filter(finding -> finding.place().file().equals(path)
                        && sheet.equals(finding.place().sheet()))
                .toList();
        Map<String, Integer> found =
                findings.isEmpty() ? Map.of() : HeaderColumns.find(workbook, sheet, headers(findings));
        columns.put(sheet, found);
        Marks marks = new Marks(findings, found);
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetMarker(marks, styles, comment(part, marks, language)));
    }

    private static Set<String> headers(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.place().column())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Adds the comments of a sheet; gives the relation of a new drawing, null where the sheet has one. */
    private @Nullable String comment(String sheet, Marks marks, Language language) throws IOException {
        Document relations = parts.relations(sheet);
        List<WorkbookParts.Relation> present = WorkbookParts.list(sheet, relations);
        var comments = WorkbookParts.find(present, "comments");
        var boxes = WorkbookParts.find(present, "vmlDrawing");
        String base = "xl/fupin-" + changed.size();
        String commentsPart = comments.map(WorkbookParts.Relation::part).orElse(base + "-comments.xml");
        String boxesPart = boxes.map(WorkbookParts.Relation::part).orElse(base + "-comments.vml");
        changed.put(
                commentsPart,
                Comments.comments(comments.isPresent() ? text(commentsPart) : Comments.NO_COMMENTS, marks, language));
        changed.put(boxesPart, Comments.boxes(boxes.isPresent() ? text(boxesPart) : Comments.NO_BOXES, marks));
        if (comments.isEmpty()) {
            WorkbookParts.relate(relations, "comments", commentsPart);
            type("Override", "PartName", "/" + commentsPart, TYPE + "comments+xml");
        }
        String drawing = boxes.isPresent() ? null : WorkbookParts.relate(relations, "vmlDrawing", boxesPart);
        if (drawing != null) {
            type("Override", "PartName", "/" + boxesPart, "application/vnd.openxmlformats-officedocument.vmlDrawing");
        }
        changed.put(WorkbookParts.relationsOf(sheet), XmlDom.write(relations));
        return drawing;
    }

    private String text(String part) throws IOException {
        return new String(parts.bytes(part), StandardCharsets.UTF_8);
    }

    private void type(String element, String attribute, String value, String type) {
        XmlDom.add(contentTypes.getDocumentElement(), element, attribute, value, "ContentType", type);
    }

    /** Adds the last sheet, which lists the findings of this file. */
    private void result(Report report, Language language, Element sheets, Document bookRelations, StylesPart styles)
            throws IOException {
        ReportSheets own = new ReportSheets(report, language, styles::own);
        String name = free(sheets, language.text("sheet.result"));
        Sheet sheet = own.findings(name, true, finding -> finding.place().file().equals(path), this::link);
        changed.put(RESULT, sheet.xml());
        type("Override", "PartName", "/" + RESULT, TYPE + "worksheet+xml");
        Element element = XmlDom.add(sheets, "sheet", "name", name, "sheetId", Long.toString(freeId(sheets)));
        element.setAttributeNS(
                WorkbookParts.RELATIONS, "rel:id", WorkbookParts.relate(bookRelations, "worksheet", RESULT));
    }

    private String link(Finding finding) {
        String sheet = finding.place().sheet();
        if (sheet == null || finding.place().line() == 0) {
            return "";
        }
        int column = Marks.column(finding, columns.getOrDefault(sheet, Map.of()));
        return "'" + sheet.replace("'", "''") + "'!"
                + CellRef.of(finding.place().line(), column);
    }

    private static String free(Element sheets, String wanted) {
        List<String> taken = XmlDom.children(sheets, "sheet").stream()
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    private static long freeId(Element sheets) {
        return 1
                + XmlDom.children(sheets, "sheet").stream()
                        .map(sheet -> sheet.getAttribute("sheetId"))
                        .filter(id -> id.matches("\\d{1,9}"))
                        .mapToLong(Long::parseLong)
                        .max()
                        .orElse(0);
    }
}
