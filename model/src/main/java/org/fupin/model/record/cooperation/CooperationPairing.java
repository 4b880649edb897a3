package org.fupin.model.record.cooperation;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 东西部扶贫协作结对: Pair of counties, townships, villages, schools, hospitals, firms.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: pairNo. Period: yearly. Reported by: east and west poverty offices.
 */
@RecordInfo(
        code = "CPA",
        zh = "东西部扶贫协作结对",
        en = "east–west cooperation pairing",
        about = "Pair of counties, townships, villages, schools, hospitals, firms",
        aboutZh = "县、乡、村、学校、医院、企业的东西部结对",
        tier = "core",
        key = {"pairNo"},
        period = "yearly",
        reporter = "east and west poverty offices")
public record CooperationPairing(
        @DataElement(code = "CPA-001", zh = "结对编号", en = "pairing number", source = "SEED") @Required @Text(32)
        String pairNo,

        @DataElement(
                code = "CPA-002",
                zh = "结对层级",
                en = "level of pairing",
                source = "SEED",
                note = "Province, city, county, township, village, enterprise, school, hospital")
        @Required
        @Coded("PAIR_LEVEL")
        String level,

        @DataElement(code = "CPA-003", zh = "东部方", en = "eastern division", source = "SEED") @Required @Division
        String eastDivision,

        @DataElement(code = "CPA-004", zh = "西部方", en = "western division", source = "SEED") @Required @Division
        String westDivision,

        @DataElement(
                code = "CPA-005",
                zh = "协议编号",
                en = "agreement number",
                source = "COOP",
                confidence = Confidence.LIKELY)
        @Required
        @Text(40)
        String agreementNo,

        @DataElement(code = "CPA-006", zh = "开始", en = "start date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate startDate,

        @DataElement(
                code = "CPA-007",
                zh = "结束",
                en = "end date",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        LocalDate endDate,

        @DataElement(code = "CPA-008", zh = "是否闽宁示范村", en = "whether a Minning model village", source = "SEED")
        Boolean isMinningModel)
        implements CooperationRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
