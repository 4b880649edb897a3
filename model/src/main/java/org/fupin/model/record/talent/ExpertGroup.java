package org.fupin.model.record.talent;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 产业扶贫技术专家组: One per county at least.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: groupNo. Period: yearly. Reported by: agriculture, science.
 */
@RecordInfo(
        code = "EXG",
        zh = "产业扶贫技术专家组",
        en = "group of experts",
        about = "One per county at least",
        aboutZh = "每县至少一个的产业技术专家组",
        tier = "ledger",
        key = {"groupNo"},
        period = "yearly",
        reporter = "agriculture, science")
public record ExpertGroup(
        @DataElement(code = "EXG-001", zh = "编号", en = "group number", source = "SEED") @Required @Text(32)
        String groupNo,

        @DataElement(code = "EXG-002", zh = "县", en = "county code", source = "SEED", note = "以县为单位")
        @Required
        @Division
        String countyCode,

        @DataElement(code = "EXG-003", zh = "产业", en = "industry", source = "SEED") @Required @Text(60)
        String industry,

        @DataElement(
                code = "EXG-004",
                zh = "组长",
                en = "head of the group",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String leader,

        @DataElement(
                code = "EXG-005",
                zh = "专家人数",
                en = "experts",
                unit = "人",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≥ 1")
        @Required
        @Count
        Integer experts,

        @DataElement(
                code = "EXG-006",
                zh = "来源单位",
                en = "home organisation",
                source = "SEED",
                note = "College, research institute")
        @Text(200)
        String fromOrg,

        @DataElement(code = "EXG-007", zh = "服务贫困村数", en = "poor villages served", unit = "个", source = "SEED")
        @Required
        @Count
        Integer servicedVillages,

        @DataElement(code = "EXG-008", zh = "服务贫困户数", en = "poor households served", unit = "户", source = "SEED")
        @Required
        @Count
        Integer servicedHouseholds)
        implements TalentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
