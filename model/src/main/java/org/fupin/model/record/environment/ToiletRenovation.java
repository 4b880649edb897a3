package org.fupin.model.record.environment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Household;
import org.fupin.model.record.register.Village;

/**
 * 卫生厕所改造与粪污治理: Household toilets.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: householdNo or villageCode + year. Period: yearly. Reported by: agriculture, health.
 */
@RecordInfo(
        code = "TOI",
        zh = "卫生厕所改造与粪污治理",
        en = "sanitary toilet",
        about = "Household toilets",
        aboutZh = "户用厕所",
        tier = "ledger",
        key = {"villageCode", "householdNo", "dataYear"},
        period = "yearly",
        reporter = "agriculture, health")
public record ToiletRenovation(
        @DataElement(code = "TOI-001", zh = "村代码", en = "village code", source = "SEED")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(
                code = "TOI-002",
                zh = "户编号",
                en = "household number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(code = "TOI-003", zh = "厕所类型", en = "toilet type", source = "SEED", note = "因地制宜普及不同类型")
        @Required
        @Coded("TOILET_TYPE")
        String toiletType,

        @DataElement(code = "TOI-004", zh = "粪污治理", en = "whether waste is treated", source = "SEED") @Required
        Boolean wasteTreated,

        @DataElement(
                code = "TOI-005",
                zh = "完成日期",
                en = "date of completion",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        LocalDate completedDate,

        @DataElement(
                code = "TOI-006",
                zh = "补助",
                en = "subsidy",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(10)
        BigDecimal subsidy)
        implements EnvironmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
