package org.fupin.files.report;

import org.fupin.validation.finding.Finding;

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
                .put("fingerprint", finding.fingerprint())
                .end();
    }
}
