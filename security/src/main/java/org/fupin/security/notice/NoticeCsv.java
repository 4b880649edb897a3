package org.fupin.security.notice;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes notices as CSV that no spreadsheet program takes for formulas. */
final class NoticeCsv {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** What opens a formula or a command, in both widths. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r";

    private NoticeCsv() {}

    static void write(Notice notice, boolean utf8, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            row(csv, List.of(notice.title()));
            notice.before().forEach(line -> row(csv, List.of(line)));
            row(csv, notice.header());
            notice.rows().forEach(cells -> row(csv, cells));
            notice.after().forEach(line -> row(csv, List.of(line)));
        }
        out.write((utf8 ? "\uFEFF" + text : text.toString()).getBytes(utf8 ? StandardCharsets.UTF_8 : GB18030));
    }

    private static void row(CsvWriter csv, List<String> cells) {
        csv.writeRecord(cells.stream().map(NoticeCsv::safe).toList());
    }

    /** With an apostrophe before what a spreadsheet program would work out; a plain number is none. */
    static String safe(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula && !cell.matches("-?\\d{1,15}(?:\\.\\d{1,8})?") ? "'" + cell : cell;
    }
}
