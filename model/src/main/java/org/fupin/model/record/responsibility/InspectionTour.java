package org.fupin.model.record.responsibility;

import java.time.LocalDate;
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
 * 督查巡查: Yearly supervision by the State Council leading group; NPC, CPPCC, democratic-party supervision.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: tourNo. Period: yearly. Reported by: leading group, parties.
 */
@RecordInfo(
        code = "ISP",
        zh = "督查巡查",
        en = "inspection tour",
        about = "Yearly supervision by the State Council leading group; NPC, CPPCC, democratic-party supervision",
        aboutZh = "国务院扶贫开发领导小组的年度督查巡查，人大、政协、民主党派监督",
        tier = "ledger",
        key = {"tourNo"},
        period = "yearly",
        reporter = "leading group, parties")
public record InspectionTour(
        @DataElement(code = "ISP-001", zh = "编号", en = "tour number", source = "SEED") @Required @Text(32)
        String tourNo,

        @DataElement(
                code = "ISP-002",
                zh = "类型",
                en = "kind of tour",
                source = "SEED",
                note = "Supervision, inspection, democratic supervision, special patrol")
        @Required
        @Coded("SUPERVISION_KIND")
        String kind,

        @DataElement(code = "ISP-003", zh = "年度", en = "year", source = "SEED") @Required
        Year year,

        @DataElement(code = "ISP-004", zh = "地区", en = "division visited", source = "SEED") @Required @Division
        String objectDivision,

        @DataElement(code = "ISP-005", zh = "开始", en = "start date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate startDate,

        @DataElement(code = "ISP-006", zh = "结束", en = "end date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate endDate,

        @DataElement(code = "ISP-007", zh = "发现问题数", en = "problems found", unit = "个", source = "SEED")
        @Required
        @Count
        Integer issuesFound)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
