package org.fupin.model.record.department;

import java.time.YearMonth;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 就业信息（人社）: Employment registration.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: certificateNo + startMonth. Period: monthly. Reported by: HRSS.
 */
@RecordInfo(
        code = "FEM",
        zh = "就业信息（人社）",
        en = "employment (human resources)",
        about = "Employment registration",
        aboutZh = "就业登记",
        tier = "core",
        key = {"certificateNo", "startMonth"},
        period = "monthly",
        reporter = "HRSS")
public record FeedEmployment(
        @DataElement(code = "FEM-001", zh = "公民身份号码", en = "certificate number", source = "SEED")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(
                code = "FEM-002",
                zh = "用工单位代码",
                en = "code of the employer",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @CreditCode
        String employerCode,

        @DataElement(code = "FEM-003", zh = "就业地", en = "division of work", source = "MON") @Required @Division
        String workDivision,

        @DataElement(code = "FEM-004", zh = "起始月", en = "start month", source = "MON") @Required
        YearMonth startMonth,

        @DataElement(code = "FEM-005", zh = "终止月", en = "end month", source = "MON", conditional = true)
        YearMonth endMonth,

        @DataElement(code = "FEM-006", zh = "就业渠道", en = "channel of employment", source = "MON")
        @Required
        @Coded("JOB_CHANNEL")
        String channel,

        @DataElement(code = "FEM-007", zh = "是否公益岗", en = "whether a public-welfare post", source = "MON") @Required
        Boolean publicWelfare)
        implements DepartmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
