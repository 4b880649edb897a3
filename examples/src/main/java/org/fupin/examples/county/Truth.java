package org.fupin.examples.county;

import java.util.List;
import java.util.Locale;

/** The list of planted faults with the place where each stands in the files. */
final class Truth {

    private Truth() {}

    /** The list as CSV: id, rule, file, physical line, column as in the file, business key, what was done. */
    static String csv(List<Defect> defects, List<Sheet> sheets) {
        StringBuilder text = new StringBuilder("id,rule,file,line,column,key,note\n");
        int id = 0;
        for (Defect defect : defects) {
            id++;
            Row row = defect.row();
            Sheet sheet = row == null ? null : sheet(sheets, defect.record(), row);
            String file = sheet == null ? defect.record() : sheet.form.file();
            int line = sheet != null && row != null
                    ? sheet.line(row)
                    : defect.element().isEmpty() ? 0 : 1;
            String column =
                    sheet == null || defect.element().isEmpty() ? defect.element() : sheet.column(defect.element());
            String key = sheet == null || row == null ? "" : sheet.key(row);
            text.append(String.format(Locale.ROOT, "D%03d,%s,%s,%d,", id, defect.rule(), file, line))
                    .append(quoted(column))
                    .append(',')
                    .append(quoted(key))
                    .append(',')
                    .append(quoted(defect.note()))
                    .append('\n');
        }
        return text.toString();
    }

    private static Sheet sheet(List<Sheet> sheets, String record, Row row) {
        return sheets.stream()
                .filter(sheet -> sheet.form.record().equals(record) && sheet.line(row) > 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a faulty row of " + record + " is in no file"));
    }

    private static String quoted(String text) {
        return text.indexOf(',') < 0 && text.indexOf('"') < 0 ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
