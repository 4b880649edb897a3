package org.fupin.validation.rules.assistance;

import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.assistance.Helper;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.FaultyElements;

/** The helper lacks name, certificate of 18 characters, unit or telephone. */
@RuleInfo(
        code = "HLP-F-001",
        severity = Severity.ERROR,
        basis = "国家信息系统核查 (helper block)",
        fields = {},
        optional = {"name", "certificateNo", "unitName", "phone"},
        title = "帮扶干部必填与证件",
        zh = "帮扶干部缺少或证件不是18位：{zh}",
        en = "missing, or a certificate that is not of 18 characters: {en}")
public final class HelperNotIdentified implements RecordRule<Helper> {

    private static final List<String> ELEMENTS = List.of("name", "certificateNo", "unitName", "phone");

    @Override
    public Outcome judge(Helper record, RuleContext context) {
        String certificate = record.certificateNo();
        boolean identified = certificate != null && certificate.length() == 18;
        boolean filled = Presence.present(record.name())
                && Presence.present(record.unitName())
                && Presence.present(record.phone());
        return identified && filled
                ? Outcome.PASSED
                : FaultyElements.failed(
                        record, ELEMENTS, value -> !Presence.present(value) || value == certificate && !identified);
    }
}
