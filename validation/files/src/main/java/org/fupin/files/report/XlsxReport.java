package org.fupin.files.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The report as a workbook of its own with three sheets: overview (概要), findings (发现), rule ledger (规则台账). */
public final class XlsxReport implements ReportRenderer {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The least that a workbook's styles may hold; the report's own are added. */
    private static final String PLAIN_STYLES = XML + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"等线\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"0\"></cellXfs></styleSheet>";

    @Override
    public void render(Report report, Language language, OutputStream out) throws IOException {
        StylesPart styles = new StylesPart(XmlDom.parse(PLAIN_STYLES));
        styles.own(SheetStyle.PLAIN);
        ReportSheets sheets = new ReportSheets(report, language, styles::own);
        List<Sheet> all = List.of(
                sheets.overview(),
                sheets.findings(language.text("sheet.findings"), false, finding -> true, finding -> ""),
                sheets.ledger());
        ZipWriter zip = new ZipWriter(out);
        zip.entry("[Content_Types].xml", contentTypes(all.size()));
        zip.entry(
                "_rels/.rels",
                XML + "<Relationships xmlns=\"" + RELATIONS + "\">" + relation(1, "officeDocument", "xl/workbook.xml")
                        + "</Relationships>");
        zip.entry("xl/workbook.xml", workbook(all));
        zip.entry("xl/_rels/workbook.xml.rels", relations(all.size()));
        for (int i = 0; i < all.size(); i++) {
            zip.entry("xl/worksheets/sheet" + (i + 1) + ".xml", all.get(i).xml());
        }
        zip.entry("xl/styles.xml", styles.xml());
        zip.finish();
    }

    private static String contentTypes(int sheets) {
        StringBuilder xml = new StringBuilder(XML)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "workbook", "sheet.main+xml");
        override(xml, "styles", "styles+xml");
        for (int i = 1; i <= sheets; i++) {
            override(xml, "worksheets/sheet" + i, "worksheet+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"/xl/").append(part).append(".xml\" ContentType=\"");
        xml.append(TYPES).append(type).append("\"/>");
    }

    private static String workbook(List<Sheet> sheets) {
        StringBuilder xml =
                new StringBuilder(XML).append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append("<sheet name=\"").append(Markup.escape(sheets.get(i - 1).name()));
            xml.append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"rId")
                    .append(i)
                    .append("\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private static String relations(int sheets) {
        StringBuilder xml = new StringBuilder(XML).append("<Relationships xmlns=\"" + RELATIONS + "\">");
        for (int i = 1; i <= sheets; i++) {
            xml.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return xml.append(relation(sheets + 1, "styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
