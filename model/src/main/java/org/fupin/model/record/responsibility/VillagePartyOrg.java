package org.fupin.model.record.responsibility;

import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.register.Village;

/**
 * 贫困村党组织: State of the village party organisation.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: villageCode + year. Period: yearly. Reported by: county organisation department.
 */
@RecordInfo(
        code = "PTY",
        zh = "贫困村党组织",
        en = "village party organisation",
        about = "State of the village party organisation",
        aboutZh = "村党组织的状况",
        tier = "ledger",
        key = {"villageCode", "year"},
        period = "yearly",
        reporter = "county organisation department")
public record VillagePartyOrg(
        @DataElement(code = "PTY-001", zh = "村代码", en = "village code", source = "SEED")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(code = "PTY-002", zh = "年度", en = "year", source = "SEED") @Required
        Year year,

        @DataElement(code = "PTY-003", zh = "是否软弱涣散", en = "whether weak and lax", source = "SEED", note = "以县为单位组织摸排")
        @Required
        Boolean isWeak,

        @DataElement(code = "PTY-004", zh = "情形", en = "circumstances", source = "GX", conditional = true)
        @Text(200)
        @Sensitive(SensitiveKind.SECRET)
        String weakReason,

        @DataElement(
                code = "PTY-005",
                zh = "整顿情况",
                en = "state of the rectification",
                source = "GX",
                conditional = true)
        @Coded("TASK_STATE")
        String rectifyState,

        @DataElement(code = "PTY-006", zh = "书记", en = "secretary", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String secretaryName,

        @DataElement(
                code = "PTY-007",
                zh = "书记来源",
                en = "source of the secretary",
                source = "SEED",
                note = "Returned worker, graduate official, local leader, posted from county/township")
        @Required
        @Coded("SECRETARY_SOURCE")
        String secretarySource,

        @DataElement(code = "PTY-008", zh = "是否撤换", en = "whether replaced", source = "SEED") @Required
        Boolean replaced,

        @DataElement(
                code = "PTY-009",
                zh = "党员数",
                en = "party members",
                unit = "人",
                national = "AAD037",
                source = "SYS")
        @Required
        @Count
        Integer members,

        @DataElement(code = "PTY-010", zh = "发展青年党员数", en = "new young party members", unit = "人", source = "SEED")
        @Count
        Integer newYoungMembers,

        @DataElement(code = "PTY-011", zh = "两委联席会议制度", en = "joint meeting of both committees", source = "SEED")
        @Required
        Boolean jointMeeting,

        @DataElement(code = "PTY-012", zh = "四议两公开", en = "four discussions and two disclosures", source = "SEED")
        @Required
        Boolean fourTwoRule,

        @DataElement(code = "PTY-013", zh = "村务监督", en = "supervision of village affairs", source = "SEED") @Required
        Boolean villageSupervision)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
