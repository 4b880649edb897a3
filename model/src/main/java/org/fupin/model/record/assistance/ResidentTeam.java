package org.fupin.model.record.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Village;

/**
 * 驻村工作队: Team stationed in a village.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: teamNo. Period: on event. Reported by: county organisation department.
 */
@RecordInfo(
        code = "TEA",
        zh = "驻村工作队",
        en = "resident work team",
        about = "Team stationed in a village",
        aboutZh = "派驻一个村的工作队",
        tier = "core",
        key = {"teamNo"},
        period = "on event",
        reporter = "county organisation department")
public record ResidentTeam(
        @DataElement(code = "TEA-001", zh = "工作队编号", en = "team number", source = "SYS") @Required @Text(20)
        String teamNo,

        @DataElement(code = "TEA-002", zh = "所驻村", en = "code of the village of residence", source = "SYS")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(
                code = "TEA-003",
                zh = "选派单位",
                en = "dispatching unit",
                source = "SEED",
                note = "County level or above (seed §八四)")
        @Required
        @Text(200)
        String dispatchUnit,

        @DataElement(code = "TEA-004", zh = "选派单位层级", en = "level of the dispatching unit", source = "SYS")
        @Required
        @Coded("AFFILIATION")
        String dispatchLevel,

        @DataElement(code = "TEA-005", zh = "驻村开始", en = "start date", source = "GX") @Required
        LocalDate startDate,

        @DataElement(code = "TEA-006", zh = "驻村结束", en = "end date", source = "TEAM17", note = "Term ≥ 2 years")
        LocalDate endDate,

        @DataElement(code = "TEA-007", zh = "队员数", en = "team members", unit = "人", source = "TEAM17", note = "≥ 3")
        @Required
        @Count
        Integer memberCount,

        @DataElement(
                code = "TEA-008",
                zh = "项目捆绑数",
                en = "projects tied to the unit",
                unit = "个",
                source = "SEED",
                note = "项目、资金、责任捆绑")
        @Count
        Integer projectsTied,

        @DataElement(code = "TEA-009", zh = "资金捆绑", en = "funds tied to the unit", unit = "万元", source = "SEED")
        @Decimal(precision = 12, scale = 2)
        BigDecimal fundsTied)
        implements AssistanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
