package org.fupin.security.notice.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes notices as small office files: enough for any reader of their formats, and fast to make. */
final class OfficeFiles {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";

    private OfficeFiles() {}

    static Rendered workbook(Sample sample, Random dice) {
        boolean shared = dice.nextBoolean();
        List<String> strings = new ArrayList<>();
        StringBuilder rows = new StringBuilder();
        List<Rendered.Place> places = new ArrayList<>();
        int number = 1;
        for (String line : sample.before()) {
            rows.append(row(number++, List.of(line), shared, strings));
        }
        if (!sample.header().isEmpty()) {
            rows.append(row(number++, sample.header(), shared, strings));
        }
        for (Sample.Row row : sample.rows()) {
            places.add(new Rendered.Place(0, number, number));
            rows.append(row(number++, row.cells(), shared, strings));
        }
        for (String line : sample.after()) {
            rows.append(row(number++, List.of(line), shared, strings));
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"公示\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + RELATIONS
                        + "\"><Relationship Id=\"rId1\" Type=\"x\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        if (shared) {
            StringBuilder items = new StringBuilder();
            strings.forEach(
                    text -> items.append("<si><t>").append(escaped(text)).append("</t></si>"));
            parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + SHEET + "\">" + items + "</sst>");
        }
        return new Rendered("notice.xlsx", packed(parts), places);
    }

    private static String row(int number, List<String> cells, boolean shared, List<String> strings) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            String address = (char) ('A' + i % 26) + "" + number;
            if (shared) {
                row.append("<c r=\"" + address + "\" t=\"s\"><v>" + strings.size() + "</v></c>");
                strings.add(cells.get(i));
            } else {
                row.append(
                        "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + escaped(cells.get(i)) + "</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    static Rendered document(Sample sample, Random dice) {
        StringBuilder body = new StringBuilder();
        sample.before()
                .forEach(line -> body.append("<w:p>").append(runs(line, dice)).append("</w:p>"));
        body.append("<w:tbl>");
        List<Rendered.Place> places = new ArrayList<>();
        int number = 1;
        if (!sample.header().isEmpty()) {
            body.append(tableRow(sample.header(), dice));
            number++;
        }
        for (Sample.Row row : sample.rows()) {
            places.add(new Rendered.Place(0, number, number));
            body.append(tableRow(row.cells(), dice));
            number++;
        }
        body.append("</w:tbl>");
        sample.after()
                .forEach(line -> body.append("<w:p>").append(runs(line, dice)).append("</w:p>"));
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put(
                "word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
        return new Rendered("notice.docx", packed(parts), places);
    }

    private static String tableRow(List<String> cells, Random dice) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>");
            for (String paragraph : cell.split("\n", -1)) {
                row.append("<w:p>").append(runs(paragraph, dice)).append("</w:p>");
            }
            row.append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    /** Word processors break words into runs as they were typed. */
    private static String runs(String text, Random dice) {
        StringBuilder runs = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + 1 + dice.nextInt(12));
            end += end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
            runs.append("<w:r><w:rPr><w:lang w:val=\"zh-CN\"/></w:rPr><w:t xml:space=\"preserve\">")
                    .append(escaped(text.substring(at, end)))
                    .append("</w:t></w:r>");
            at = end;
        }
        return runs.toString();
    }

    static Rendered zip(Rendered inner) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("公示/" + inner.name()));
            zip.write(inner.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rendered("notice.zip", bytes.toByteArray(), inner.places());
    }

    private static byte[] packed(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
