package org.fupin.model.record.assistance;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 驻村干部（第一书记、队员）: One cadre's term in a village.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: helperNo + startDate. Period: on event. Reported by: dispatching unit, county.
 */
@RecordInfo(
        code = "TMB",
        zh = "驻村干部（第一书记、队员）",
        en = "resident cadre",
        about = "One cadre's term in a village",
        aboutZh = "一名干部在一个村的一段任期",
        tier = "core",
        key = {"helperNo", "startDate"},
        period = "on event",
        reporter = "dispatching unit, county")
public record TeamMember(
        @DataElement(
                code = "TMB-001",
                zh = "干部编号",
                en = "number of the helping official",
                national = "AAK110",
                source = "SYS")
        @Required
        @Text(14)
        @References(Helper.class)
        String helperNo,

        @DataElement(code = "TMB-002", zh = "工作队编号", en = "team number", source = "SYS")
        @Required
        @Text(20)
        @References(ResidentTeam.class)
        String teamNo,

        @DataElement(code = "TMB-003", zh = "身份", en = "role", source = "SYS", note = "First secretary, leader, member")
        @Required
        @Coded("TEAM_ROLE")
        String role,

        @DataElement(code = "TMB-004", zh = "驻村开始时间", en = "start date", source = "GX") @Required
        LocalDate startDate,

        @DataElement(code = "TMB-005", zh = "驻村结束时间", en = "end date", source = "GX")
        LocalDate endDate,

        @DataElement(
                code = "TMB-006",
                zh = "是否全脱产",
                en = "whether full-time",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        Boolean fullTime,

        @DataElement(code = "TMB-007", zh = "是否召回", en = "whether recalled", source = "SEED", note = "对不适应的及时召回调整")
        Boolean recallFlag,

        @DataElement(code = "TMB-008", zh = "召回原因", en = "reason for the recall", source = "SEED", conditional = true)
        @Text(200)
        @Sensitive(SensitiveKind.SECRET)
        String recallReason,

        @DataElement(
                code = "TMB-009",
                zh = "年度考核等次",
                en = "grade of the yearly appraisal",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Coded("APPRAISAL_GRADE")
        String yearAppraisal)
        implements AssistanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
