package org.fupin.validation.rules.assistance;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.identifier.CertificateNumber;
import org.fupin.model.identifier.CitizenId;
import org.fupin.model.record.register.EmploymentRecord;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The person was under 16 on the last day of the month in which the work began. */
@RuleInfo(
        code = "EMP-R-001",
        severity = Severity.ERROR,
        basis = "未成年人保护法 (16); 国家信息系统核查",
        fields = {"certificateNo", "startMonth"},
        title = "16岁以下不得务工",
        zh = "开始务工时未满16岁（{age} 岁）",
        en = "began to work at the age of {age}, under 16",
        narrowed =
                "Days are not recorded: the last day of the first month decides, and the birth date is read from the certificate.")
public final class WorksUnderSixteen implements RecordRule<EmploymentRecord> {

    @Override
    public Outcome judge(EmploymentRecord record, RuleContext context) {
        Optional<CitizenId> holder = CertificateNumber.holder(record.certificateNo());
        if (holder.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        long age = ChronoUnit.YEARS.between(
                holder.get().birthDate(), record.startMonth().atEndOfMonth());
        return age >= 16 ? Outcome.PASSED : Outcome.failed("age", age);
    }
}
