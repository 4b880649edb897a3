package org.fupin.validation.rules.assistance;

import java.util.regex.Pattern;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.assistance.StudentAid;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The term is not written as two years that follow each other and 1 or 2. */
@RuleInfo(
        code = "STU-F-003",
        severity = Severity.ERROR,
        basis = "学籍 convention",
        confidence = Confidence.LIKELY,
        fields = {"term"},
        title = "学期格式",
        zh = "学期 {term} 不是“起年-止年-1或2”",
        en = "term {term} is not first year, next year and 1 or 2")
public final class TermMalformed implements RecordRule<StudentAid> {

    private static final Pattern TERM = Pattern.compile("[0-9]{4}-[0-9]{4}-[12]");

    @Override
    public Outcome judge(StudentAid record, RuleContext context) {
        if (!TERM.matcher(record.term()).matches()) {
            return Outcome.FAILED;
        }
        int first = Integer.parseInt(record.term().substring(0, 4));
        return Outcome.require(Integer.parseInt(record.term().substring(5, 9)) == first + 1);
    }
}
