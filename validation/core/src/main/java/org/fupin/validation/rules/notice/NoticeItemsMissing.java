package org.fupin.validation.rules.notice;

import java.util.ArrayList;
import java.util.List;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.PublicNotice;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * A notice of a project before work or after completion lacks one of the items 01 to 08 and 14; after completion
 * also 10.
 */
@RuleInfo(
        code = "NOT-R-002",
        severity = Severity.ERROR,
        basis = "2018 指导意见（地方细则所列）",
        confidence = Confidence.LIKELY,
        fields = {"noticeType", "contentItems"},
        title = "公示要素齐全",
        zh = "项目公示缺少要素：{missing}",
        en = "the project notice lacks the items {missing}",
        narrowed = "Project notices are those before work (22) and after completion (23).")
public final class NoticeItemsMissing implements RecordRule<PublicNotice> {

    private static final String BEFORE_WORK = "22";
    private static final String COMPLETION = "23";
    private static final String RESULT = "10";
    private static final List<String> ALWAYS = List.of("01", "02", "03", "04", "05", "06", "07", "08", "14");

    @Override
    public Outcome judge(PublicNotice notice, RuleContext context) {
        String type = notice.noticeType();
        if (!type.equals(BEFORE_WORK) && !type.equals(COMPLETION)) {
            return Outcome.NOT_APPLICABLE;
        }
        List<String> items = notice.contentItems();
        boolean complete = items.containsAll(ALWAYS) && (type.equals(BEFORE_WORK) || items.contains(RESULT));
        return complete ? Outcome.PASSED : Outcome.failed("missing", missing(type, items));
    }

    private static String missing(String type, List<String> items) {
        List<String> missing = new ArrayList<>(ALWAYS);
        if (type.equals(COMPLETION)) {
            missing.add(RESULT);
        }
        missing.removeAll(items);
        return String.join(", ", missing);
    }
}
