package org.fupin.security.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fupin.security.notice.corpus.Invented;
import org.fupin.security.notice.corpus.PdfPages;
import org.junit.jupiter.params.provider.Arguments;

/** Sound files of every format, from which the fuzz targets start. */
final class GateSeeds {

    private static final String ID = Invented.adult(new Random(41)).id();
    private static final String HEAD = "<?xml version=\"1.0\"?>";

    private GateSeeds() {}

    static Stream<Arguments> csv() {
        String text = "户主,身份证号,金额\n韦**," + ID + ",500\n\"蒙\n**\",522722********1234,\"1,000\"\n";
        return with(
                text.getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("GB18030")),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                "\"a,b\nc".getBytes(StandardCharsets.UTF_8),
                ("{\"身份证号\":\"" + ID + "\",\"rows\":[{\"name\":\"韦**\"}]}").getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> html() {
        return with(
                ("<table><tr><td rowspan=2>户主<td colspan=3>身份证号<tr><td>韦**<td>" + ID + "</table><!-- " + ID + " -->")
                        .getBytes(StandardCharsets.UTF_8),
                ("<div style='display:none'><b>5<i>2" + "<p>".repeat(300)).getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> office() {
        Map<String, String> sheet = new TreeMap<>();
        sheet.put("[Content_Types].xml", HEAD + "<Types/>");
        sheet.put(
                "xl/workbook.xml",
                HEAD + "<workbook><sheets><sheet name='公示' id='r1' state='hidden'/></sheets></workbook>");
        sheet.put(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships><Relationship Id='r1' Target='worksheets/s.xml'/></Relationships>");
        sheet.put("xl/sharedStrings.xml", HEAD + "<sst><si><t>" + ID + "</t></si></sst>");
        sheet.put(
                "xl/styles.xml",
                HEAD + "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='yyyy'/></numFmts></styleSheet>");
        sheet.put(
                "xl/worksheets/s.xml",
                HEAD + "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c>"
                        + "<c r='B1'><v>5.2E17</v></c></row></sheetData></worksheet>");
        Map<String, String> document = new TreeMap<>();
        document.put(
                "word/document.xml",
                HEAD + "<document><body><tbl><tr><tc><p><r><t>" + ID + "</t></r></p></tc></tr></tbl><p><r><delText>"
                        + ID + "</delText></r></p></body></document>");
        document.put("word/comments.xml", HEAD + "<comments><comment><p><r><t>x</t></r></p></comment></comments>");
        byte[] workbook = zip(sheet);
        return with(workbook, zip(document), zip(Map.of("a.csv", "身份证号\n" + ID)), Arrays.copyOf(workbook, 300));
    }

    static Stream<Arguments> pdf() {
        byte[] page = PdfPages.of(List.of("户主    身份证号", "韦**    " + ID));
        return with(page, Arrays.copyOf(page, page.length / 2));
    }

    private static Stream<Arguments> with(byte[]... seeds) {
        return Stream.concat(Stream.of(new byte[0]), Arrays.stream(seeds)).map(Arguments::of);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
