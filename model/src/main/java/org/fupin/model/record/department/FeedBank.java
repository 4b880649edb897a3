package org.fupin.model.record.department;

import java.math.BigDecimal;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 银行信息: Loans and subsidy accounts.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: certificateNo + contractNo. Period: monthly. Reported by: banks, PBoC.
 */
@RecordInfo(
        code = "FBK",
        zh = "银行信息",
        en = "bank information",
        about = "Loans and subsidy accounts",
        aboutZh = "贷款与补贴账户",
        tier = "core",
        key = {"certificateNo", "contractNo"},
        period = "monthly",
        reporter = "banks, PBoC")
public record FeedBank(
        @DataElement(code = "FBK-001", zh = "身份号码", en = "certificate number", source = "SEED")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(code = "FBK-002", zh = "合同号", en = "contract number", source = "SEED", conditional = true)
        @Text(40)
        String contractNo,

        @DataElement(
                code = "FBK-003",
                zh = "贷款余额",
                en = "loan balance",
                unit = "元",
                source = "SEED",
                conditional = true)
        @Yuan(12)
        @Sensitive(SensitiveKind.SECRET)
        BigDecimal loanBalance,

        @DataElement(
                code = "FBK-004",
                zh = "逾期天数",
                en = "overdue days",
                unit = "天",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Count
        @Sensitive(SensitiveKind.SECRET)
        Integer overdueDays,

        @DataElement(
                code = "FBK-005",
                zh = "账号",
                en = "account number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(32)
        @Sensitive(SensitiveKind.ACCOUNT)
        String accountNo,

        @DataElement(
                code = "FBK-006",
                zh = "账户状态",
                en = "state of the account",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Bounced payouts",
                conditional = true)
        @Coded("ACCOUNT_STATE")
        String accountActive)
        implements DepartmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
