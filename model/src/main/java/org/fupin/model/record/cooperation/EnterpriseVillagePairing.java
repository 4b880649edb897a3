package org.fupin.model.record.cooperation;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Village;

/**
 * 万企帮万村（企业帮扶）: Enterprise ↔ village.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: pairNo. Period: yearly. Reported by: federation of industry, SASAC.
 */
@RecordInfo(
        code = "EVP",
        zh = "万企帮万村（企业帮扶）",
        en = "enterprise and village pairing",
        about = "Enterprise ↔ village",
        aboutZh = "企业与村的结对",
        tier = "ledger",
        key = {"pairNo"},
        period = "yearly",
        reporter = "federation of industry, SASAC")
public record EnterpriseVillagePairing(
        @DataElement(code = "EVP-001", zh = "编号", en = "pairing number", source = "SEED") @Required @Text(32)
        String pairNo,

        @DataElement(code = "EVP-002", zh = "企业代码", en = "enterprise code", source = "SEED") @Required @CreditCode
        String enterpriseCode,

        @DataElement(code = "EVP-003", zh = "企业性质", en = "ownership", source = "SEED", note = "State, private")
        @Required
        @Coded("ENTERPRISE_OWNERSHIP")
        String ownership,

        @DataElement(code = "EVP-004", zh = "帮扶村", en = "village code", source = "SEED")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(
                code = "EVP-005",
                zh = "帮扶方式",
                en = "modes of help",
                source = "SEED",
                note = "Industry, jobs, public welfare, market, skills")
        @Required
        @Coded(value = "ENT_HELP_MODE", min = 1)
        List<String> helpMode,

        @DataElement(
                code = "EVP-006",
                zh = "产业投入",
                en = "investment in industry",
                unit = "万元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Decimal(precision = 14, scale = 2)
        BigDecimal investment,

        @DataElement(
                code = "EVP-007",
                zh = "公益投入",
                en = "donations for public welfare",
                unit = "万元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Decimal(precision = 14, scale = 2)
        BigDecimal donation,

        @DataElement(code = "EVP-008", zh = "安置就业贫困人口", en = "poor people employed", unit = "人", source = "SEED") @Count
        Integer jobs,

        @DataElement(code = "EVP-009", zh = "带动贫困户", en = "poor households led", unit = "户", source = "SEED") @Count
        Integer ledHouseholds,

        @DataElement(code = "EVP-010", zh = "年度", en = "year", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        Year year)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
