package org.fupin.files.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * A sheet of the report's own: rows of texts and numbers. Texts are written as texts, so that none is ever taken for a
 * formula.
 */
final class Sheet {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    /** Longest text a cell may hold. */
    private static final int MAX_TEXT = 32_767;

    private final String name;
    private final int[] widths;
    private final List<String> rows = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final ToIntFunction<SheetStyle> styles;
    private int headerRow;

    /**
     * Begins a sheet.
     *
     * @param widths widths of the columns in characters
     * @param styles index of each style in the workbook
     */
    Sheet(String name, ToIntFunction<SheetStyle> styles, int... widths) {
        this.name = name;
        this.styles = styles;
        this.widths = widths;
    }

    String name() {
        return name;
    }

    /** A row; a number is written as number, anything else as text. */
    void add(SheetStyle style, Object... cells) {
        add(List.of(cells), column -> style);
    }

    /** The header of a table, which stays in sight and can be filtered by. */
    void header(String... cells) {
        add(SheetStyle.HEADER, (Object[]) cells);
        headerRow = rows.size();
    }

    /** A row of a table that begins with a coloured severity and, where a target is given, a link in the second cell. */
    void finding(SheetStyle severity, String target, Object... cells) {
        boolean linked = !target.isEmpty();
        add(
                List.of(cells),
                column -> column == 0 ? severity : column == 1 && linked ? SheetStyle.LINK : SheetStyle.PLAIN);
        if (linked) {
            links.add("<hyperlink ref=\"" + CellRef.of(rows.size(), 1) + "\" location=\"" + Markup.escape(target)
                    + "\"/>");
        }
    }

    private void add(List<Object> cells, IntFunction<SheetStyle> style) {
        StringBuilder row = new StringBuilder("<row r=\"" + (rows.size() + 1) + "\">");
        for (int i = 0; i < cells.size(); i++) {
            String start =
                    "<c r=\"" + CellRef.of(rows.size() + 1, i) + "\" s=\"" + styles.applyAsInt(style.apply(i)) + "\"";
            Object cell = cells.get(i);
            if (cell instanceof Number) {
                row.append(start).append("><v>").append(cell).append("</v></c>");
            } else {
                row.append(start).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                row.append(text(cell.toString())).append("</t></is></c>");
            }
        }
        rows.add(row.append("</row>").toString());
    }

    /** Text for a cell: escaped, and cut where a spreadsheet would refuse it. */
    static String text(String text) {
        int end = text.length() <= MAX_TEXT ? text.length() : text.offsetByCodePoints(0, MAX_TEXT / 2);
        String visible = String.join(
                "\n", text.substring(0, end).lines().map(Markup::escape).toList());
        return visible.replace("_x", "_x005F_x");
    }

    String xml() {
        StringBuilder xml = new StringBuilder(HEAD).append("<sheetViews><sheetView workbookViewId=\"0\"");
        if (headerRow > 0) {
            xml.append("><pane ySplit=\"")
                    .append(headerRow)
                    .append("\" topLeftCell=\"A")
                    .append(headerRow + 1);
            xml.append("\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        } else {
            xml.append("/></sheetViews>");
        }
        xml.append("<cols>");
        for (int i = 0; i < widths.length; i++) {
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            xml.append("\" width=\"").append(widths[i]).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
        rows.forEach(xml::append);
        xml.append("</sheetData>");
        if (headerRow > 0) {
            xml.append("<autoFilter ref=\"A").append(headerRow).append(':');
            xml.append(CellRef.of(Math.max(headerRow, rows.size()), widths.length - 1))
                    .append("\"/>");
        }
        if (!links.isEmpty()) {
            xml.append("<hyperlinks>").append(String.join("", links)).append("</hyperlinks>");
        }
        return xml.append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>")
                .toString();
    }
}
