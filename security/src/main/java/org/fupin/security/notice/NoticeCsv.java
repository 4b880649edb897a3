package org.fupin.security.notice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fupin.security.deid.SafeCsv;

/** Writes notices as CSV that no spreadsheet program takes for formulas. */
final class NoticeCsv {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private NoticeCsv() {}

    static void write(Notice notice, boolean utf8, OutputStream out) throws IOException {
        SafeCsv csv = new SafeCsv(out, ',', utf8, utf8 ? StandardCharsets.UTF_8 : GB18030);
        csv.row(List.of(notice.title()));
        single(csv, notice.before());
        csv.row(notice.header());
        for (List<String> cells : notice.rows()) {
            csv.row(cells);
        }
        single(csv, notice.after());
        csv.flush();
    }

    private static void single(SafeCsv csv, List<String> lines) throws IOException {
        for (String line : lines) {
            csv.row(List.of(line));
        }
    }
}
