package org.fupin.model.record.cooperation;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 扶贫志愿服务团队: Standing team of an organisation.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: teamNo. Period: on event. Reported by: civil affairs.
 */
@RecordInfo(
        code = "VTM",
        zh = "扶贫志愿服务团队",
        en = "volunteer team",
        about = "Standing team of an organisation",
        aboutZh = "一个组织的常设志愿服务团队",
        tier = "ledger",
        key = {"teamNo"},
        period = "on event",
        reporter = "civil affairs")
public record VolunteerTeam(
        @DataElement(code = "VTM-001", zh = "团队编号", en = "team number", source = "SEED") @Required @Text(32)
        String teamNo,

        @DataElement(
                code = "VTM-002",
                zh = "名称",
                en = "name of the team",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(100)
        String teamName,

        @DataElement(
                code = "VTM-003",
                zh = "组建主体",
                en = "type of organiser",
                source = "SEED",
                note = "State organ, enterprise, mass organisation, social organisation")
        @Required
        @Coded("ORG_TYPE")
        String orgType,

        @DataElement(
                code = "VTM-004",
                zh = "人数",
                en = "members",
                unit = "人",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Count
        Integer members)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
