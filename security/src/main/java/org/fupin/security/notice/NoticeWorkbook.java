package org.fupin.security.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes notices as workbooks of one sheet; every cell is text, so that none is worked out or rounded. */
final class NoticeWorkbook {

    private static final Pattern WRITTEN = Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

    private NoticeWorkbook() {}

    static void write(Notice notice, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "fupin", "01.0000")) {
            Worksheet sheet = workbook.newWorksheet(new NoticeMessages(notice.locale()).of("notice.notice"));
            int row = 0;
            sheet.value(row++, 0, notice.title());
            for (String line : notice.before()) {
                sheet.value(row++, 0, line);
            }
            row(sheet, row++, notice.header());
            for (List<String> cells : notice.rows()) {
                row(sheet, row++, cells);
            }
            for (String line : notice.after()) {
                sheet.value(row++, 0, line);
            }
        }
        repack(bytes.toByteArray(), out);
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.value(row, i, cells.get(i));
            }
        }
    }

    /** Without the time of writing. The parts are read by the directory of the zip, since their heads lack the sizes. */
    private static void repack(byte[] workbook, OutputStream out) throws IOException {
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                PlainZip zip = new PlainZip(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                try (InputStream content = in.getInputStream(entry)) {
                    zip.add(entry.getName(), undated(entry.getName(), content.readAllBytes()));
                }
            }
        }
    }

    private static byte[] undated(String name, byte[] part) {
        if (!name.equals("docProps/core.xml")) {
            return part;
        }
        String text = new String(part, StandardCharsets.UTF_8);
        return WRITTEN.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
