package org.fupin.model.record.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Household;

/**
 * 扶贫保险保单: Agricultural, credit-guarantee, price, output-value, insurance+futures, anti-poverty.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: policyNo. Period: on event. Reported by: insurer.
 */
@RecordInfo(
        code = "INS",
        zh = "扶贫保险保单",
        en = "insurance policy",
        about = "Agricultural, credit-guarantee, price, output-value, insurance+futures, anti-poverty",
        aboutZh = "农业、信用保证、价格、产值、保险加期货、防贫等保险",
        tier = "core",
        key = {"policyNo"},
        period = "on event",
        reporter = "insurer")
public record InsurancePolicy(
        @DataElement(code = "INS-001", zh = "保单号", en = "policy number", source = "SEED") @Required @Text(40)
        String policyNo,

        @DataElement(code = "INS-002", zh = "险种", en = "insurance type", source = "SEED")
        @Required
        @Coded("INSURANCE_TYPE")
        String insuranceType,

        @DataElement(
                code = "INS-003",
                zh = "保险机构",
                en = "code of the insurer",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(18)
        String insurerCode,

        @DataElement(
                code = "INS-004",
                zh = "户编号",
                en = "household number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Household policies",
                conditional = true)
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(
                code = "INS-005",
                zh = "投保企业",
                en = "insured enterprise",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(18)
        String enterpriseCode,

        @DataElement(
                code = "INS-006",
                zh = "对应贷款合同",
                en = "loan contract number",
                source = "SEED",
                note = "Credit guarantee insurance",
                conditional = true)
        @Text(40)
        @References(MicroLoan.class)
        String loanContractNo,

        @DataElement(
                code = "INS-007",
                zh = "保险标的",
                en = "subject insured",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(100)
        String subject,

        @DataElement(code = "INS-008", zh = "数量", en = "quantity", source = "PROP", confidence = Confidence.PROPOSED)
        @Decimal(precision = 14, scale = 2)
        BigDecimal quantity,

        @DataElement(
                code = "INS-009",
                zh = "保额",
                en = "sum insured",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(14)
        BigDecimal sumInsured,

        @DataElement(
                code = "INS-010",
                zh = "保费",
                en = "premium",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(12)
        BigDecimal premium,

        @DataElement(
                code = "INS-011",
                zh = "财政补贴",
                en = "premium subsidy",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≤ premium")
        @Required
        @Yuan(12)
        BigDecimal premiumSubsidy,

        @DataElement(code = "INS-012", zh = "起保", en = "first day", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate startDate,

        @DataElement(code = "INS-013", zh = "终止", en = "last day", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate endDate)
        implements FinanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
