package org.fupin.model.record.assistance;

import java.math.BigDecimal;
import java.time.YearMonth;
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
import org.fupin.model.record.fund.FundSource;
import org.fupin.model.record.register.Person;

/**
 * 公益性岗位: Post held by a poor person.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: jobNo. Period: monthly or yearly. Reported by: HRSS, forestry, village.
 */
@RecordInfo(
        code = "PWJ",
        zh = "公益性岗位",
        en = "public-welfare job",
        about = "Post held by a poor person",
        aboutZh = "贫困人口担任的公益性岗位",
        tier = "ledger",
        key = {"jobNo"},
        period = "monthly or yearly",
        reporter = "HRSS, forestry, village")
public record PublicWelfareJob(
        @DataElement(
                code = "PWJ-001",
                zh = "岗位编号",
                en = "post number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        String jobNo,

        @DataElement(code = "PWJ-002", zh = "人编号", en = "person number", source = "MON")
        @Required
        @Text(14)
        @References(Person.class)
        String personNo,

        @DataElement(code = "PWJ-003", zh = "岗位类型", en = "type of post", source = "MON") @Required @Coded("PWJ_TYPE")
        String jobType,

        @DataElement(code = "PWJ-004", zh = "聘用开始", en = "month of engagement", source = "MON") @Required
        YearMonth startMonth,

        @DataElement(code = "PWJ-005", zh = "聘用月数", en = "months engaged", unit = "月", source = "MON", note = "> 0")
        @Required
        @Decimal(precision = 4, scale = 1)
        BigDecimal months,

        @DataElement(
                code = "PWJ-006",
                zh = "月补贴",
                en = "monthly allowance",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(10)
        BigDecimal monthlyPay,

        @DataElement(
                code = "PWJ-007",
                zh = "资金来源",
                en = "source of funds",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Text(32)
        @References(FundSource.class)
        String fundCode)
        implements AssistanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
