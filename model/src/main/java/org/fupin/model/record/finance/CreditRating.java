package org.fupin.model.record.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.register.Household;

/**
 * 农户信用评级授信: Credit system in poor areas.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: householdNo + ratingDate. Period: yearly. Reported by: bank, village.
 */
@RecordInfo(
        code = "CRD",
        zh = "农户信用评级授信",
        en = "credit rating of a household",
        about = "Credit system in poor areas",
        aboutZh = "贫困地区农户信用体系",
        tier = "ledger",
        key = {"householdNo", "ratingDate"},
        period = "yearly",
        reporter = "bank, village")
public record CreditRating(
        @DataElement(code = "CRD-001", zh = "户编号", en = "household number", source = "SEED")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(
                code = "CRD-002",
                zh = "评级日期",
                en = "rating date",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate ratingDate,

        @DataElement(
                code = "CRD-003",
                zh = "信用等级",
                en = "credit grade",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("CREDIT_GRADE")
        @Sensitive(SensitiveKind.SECRET)
        String grade,

        @DataElement(
                code = "CRD-004",
                zh = "授信额度",
                en = "credit line",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(12)
        @Sensitive(SensitiveKind.SECRET)
        BigDecimal creditLine,

        @DataElement(
                code = "CRD-005",
                zh = "评级机构",
                en = "code of the rating bank",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(18)
        String bankCode,

        @DataElement(
                code = "CRD-006",
                zh = "是否信用村",
                en = "whether a credit village",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        Boolean isCreditVillage)
        implements FinanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
