package org.fupin.model.record.talent;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.register.Village;

/**
 * 科技特派员结对: Pairing with poor villages; full coverage.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: pairNo. Period: yearly. Reported by: science department.
 */
@RecordInfo(
        code = "SCI",
        zh = "科技特派员结对",
        en = "pairing of a science commissioner",
        about = "Pairing with poor villages; full coverage",
        aboutZh = "科技特派员与贫困村结对，全覆盖",
        tier = "ledger",
        key = {"pairNo"},
        period = "yearly",
        reporter = "science department")
public record ScienceCommissioner(
        @DataElement(code = "SCI-001", zh = "结对编号", en = "pairing number", source = "SEED") @Required @Text(32)
        String pairNo,

        @DataElement(
                code = "SCI-002",
                zh = "姓名",
                en = "name of the commissioner",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String commissionerName,

        @DataElement(code = "SCI-003", zh = "单位", en = "unit", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Text(200)
        String unit,

        @DataElement(code = "SCI-004", zh = "贫困村", en = "poor village", source = "SEED", note = "全覆盖")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(code = "SCI-005", zh = "开始", en = "start date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate startDate,

        @DataElement(
                code = "SCI-006",
                zh = "结束",
                en = "end date",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        LocalDate endDate,

        @DataElement(
                code = "SCI-007",
                zh = "服务次数",
                en = "services",
                unit = "次",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Count
        Integer services,

        @DataElement(code = "SCI-008", zh = "创业带动项目数", en = "business projects", unit = "个", source = "SEED") @Count
        Integer ventures)
        implements TalentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
