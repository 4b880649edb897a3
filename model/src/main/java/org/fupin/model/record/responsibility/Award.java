package org.fupin.model.record.responsibility;

import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 表彰奖励: National award, model, organisation-innovation award.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: awardNo. Period: yearly. Reported by: leading group.
 */
@RecordInfo(
        code = "AWD",
        zh = "表彰奖励",
        en = "award",
        about = "National award, model, organisation-innovation award",
        aboutZh = "全国奖、模范、组织创新奖",
        tier = "ledger",
        key = {"awardNo"},
        period = "yearly",
        reporter = "leading group")
public record Award(
        @DataElement(code = "AWD-001", zh = "编号", en = "award number", source = "SEED") @Required @Text(32)
        String awardNo,

        @DataElement(code = "AWD-002", zh = "奖项", en = "kind of award", source = "SEED") @Required @Coded("AWARD_KIND")
        String awardKind,

        @DataElement(code = "AWD-003", zh = "获奖者", en = "winner", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Text(200)
        @Sensitive(SensitiveKind.NAME)
        String winner,

        @DataElement(code = "AWD-004", zh = "年度", en = "year", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        Year year)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
