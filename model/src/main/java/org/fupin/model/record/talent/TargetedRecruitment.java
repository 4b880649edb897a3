package org.fupin.model.record.talent;

import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 定向招录: County and township civil servants recruited from village officials, three-support staff, village cadres.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: noticeYear + postCode. Period: yearly. Reported by: organisation department.
 */
@RecordInfo(
        code = "RCR",
        zh = "定向招录",
        en = "targeted recruitment",
        about =
                "County and township civil servants recruited from village officials, three-support staff, village cadres",
        aboutZh = "从村干部、三支一扶等人员定向招录县乡公务员",
        tier = "ledger",
        key = {"year", "postCode"},
        period = "yearly",
        reporter = "organisation department")
public record TargetedRecruitment(
        @DataElement(code = "RCR-001", zh = "年度", en = "year", source = "SEED") @Required
        Year year,

        @DataElement(code = "RCR-002", zh = "县", en = "county code", source = "SEED") @Required @Division
        String countyCode,

        @DataElement(
                code = "RCR-003",
                zh = "职位代码",
                en = "code of the post",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        String postCode,

        @DataElement(code = "RCR-004", zh = "定向来源", en = "targeted source", source = "SEED")
        @Required
        @Coded("RECRUIT_SOURCE")
        String source,

        @DataElement(
                code = "RCR-005",
                zh = "计划数",
                en = "posts planned",
                unit = "人",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Count
        Integer planned,

        @DataElement(
                code = "RCR-006",
                zh = "录用数",
                en = "people recruited",
                unit = "人",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≤ planned")
        @Required
        @Count
        Integer hired)
        implements TalentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
