package org.fupin.model.record.environment;

import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 退出后政策保持: Policy kept for exited county, village, household.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: objectId + policy + year. Period: yearly. Reported by: department.
 */
@RecordInfo(
        code = "POL",
        zh = "退出后政策保持",
        en = "policy kept after exit",
        about = "Policy kept for exited county, village, household",
        aboutZh = "对退出的县、村、户保持的政策",
        tier = "ledger",
        key = {"objectId", "policy", "year"},
        period = "yearly",
        reporter = "department")
public record PolicyContinuity(
        @DataElement(code = "POL-001", zh = "对象类型", en = "object type", source = "SEED") @Required @Coded("TARGET_TYPE")
        String objectType,

        @DataElement(code = "POL-002", zh = "对象编号", en = "number of the object", source = "SEED") @Required @Text(14)
        String objectId,

        @DataElement(code = "POL-003", zh = "政策", en = "policy", source = "SEED") @Required @Coded("AID_CLASS")
        String policy,

        @DataElement(code = "POL-004", zh = "年度", en = "year", source = "SEED") @Required
        Year year,

        @DataElement(code = "POL-005", zh = "是否保持", en = "whether the policy is kept", source = "SEED") @Required
        Boolean kept,

        @DataElement(
                code = "POL-006",
                zh = "停止原因",
                en = "reason for stopping",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(200)
        @Sensitive(SensitiveKind.SECRET)
        String reason)
        implements EnvironmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
