package org.fupin.model.record.talent;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 人才支持选派: Support plans for remote, ethnic-border and old-revolutionary areas.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: dispatchNo. Period: yearly. Reported by: organisation, HRSS, education, health ….
 */
@RecordInfo(
        code = "TDP",
        zh = "人才支持选派",
        en = "dispatch of talent",
        about = "Support plans for remote, ethnic-border and old-revolutionary areas",
        aboutZh = "边远贫困、边疆民族和革命老区人才支持计划等的选派",
        tier = "ledger",
        key = {"dispatchNo"},
        period = "yearly",
        reporter = "organisation, HRSS, education, health …")
public record TalentDispatch(
        @DataElement(code = "TDP-001", zh = "编号", en = "dispatch number", source = "SEED") @Required @Text(32)
        String dispatchNo,

        @DataElement(code = "TDP-002", zh = "姓名", en = "name", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String personName,

        @DataElement(code = "TDP-003", zh = "计划", en = "plan", source = "SEED") @Required @Coded("TALENT_PLAN")
        String planName,

        @DataElement(code = "TDP-004", zh = "专业", en = "speciality", source = "SEED") @Required @Text(60)
        String speciality,

        @DataElement(
                code = "TDP-005",
                zh = "派出单位",
                en = "dispatching unit",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(200)
        String fromUnit,

        @DataElement(code = "TDP-006", zh = "服务县", en = "county served", source = "SEED") @Required @Division
        String toCounty,

        @DataElement(code = "TDP-007", zh = "开始", en = "start date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate startDate,

        @DataElement(
                code = "TDP-008",
                zh = "结束",
                en = "end date",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        LocalDate endDate)
        implements TalentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
