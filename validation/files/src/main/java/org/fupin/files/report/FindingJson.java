package org.fupin.files.report;

import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.Related;
import org.fupin.validation.finding.RelatedRow;

/** One finding as a JSON object: the same in the report and in the log of all findings. */
final class FindingJson {

    private FindingJson() {}

    static void write(Json json, Finding finding, Language language) {
        json.object()
                .put("rule", finding.rule().code())
                .put("severity", finding.severity().text())
                .put("record", finding.record())
                .put("key", finding.key())
                .put("file", finding.place().file())
                .put("sheet", finding.place().sheet())
                .put("line", finding.place().line())
                .put("column", finding.place().column())
                .put("field", finding.field())
                .put("message", language.message(finding))
                .put("details", finding.details())
                .put("basis", finding.rule().basis())
                .put("fingerprint", finding.fingerprint());
        if (finding.related().total() > 0) {
            related(json, finding.related());
        }
        json.end();
    }

    /** Only where there are such rows, so that other findings stay as they were. */
    private static void related(Json json, Related related) {
        json.object("related").put("total", related.total()).array("rows");
        for (RelatedRow row : related.rows()) {
            json.object()
                    .put("record", row.record())
                    .put("key", row.key())
                    .put("file", row.place().file())
                    .put("sheet", row.place().sheet())
                    .put("line", row.place().line())
                    .end();
        }
        json.end().end();
    }
}
