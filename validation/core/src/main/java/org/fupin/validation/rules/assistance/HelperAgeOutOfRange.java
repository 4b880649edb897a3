package org.fupin.validation.rules.assistance;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.identifier.CertificateNumber;
import org.fupin.model.identifier.CitizenId;
import org.fupin.model.record.assistance.Helper;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The helper is younger than 18 or older than 70 at the end of the period. */
@RuleInfo(
        code = "HLP-F-002",
        severity = Severity.ERROR,
        basis = "Practice",
        confidence = Confidence.LIKELY,
        fields = {"certificateNo"},
        optional = {"dataYear"},
        title = "帮扶干部年龄",
        zh = "帮扶干部年龄 {age} 岁不在18至70岁之间",
        en = "a helper of {age} years, not between 18 and 70")
public final class HelperAgeOutOfRange implements RecordRule<Helper> {

    @Override
    public Outcome judge(Helper record, RuleContext context) {
        Optional<CitizenId> holder = CertificateNumber.holder(record.certificateNo());
        if (holder.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        long age = ChronoUnit.YEARS.between(holder.get().birthDate(), context.periodEnd());
        return age >= 18 && age <= 70 ? Outcome.PASSED : Outcome.failed("age", age);
    }
}
