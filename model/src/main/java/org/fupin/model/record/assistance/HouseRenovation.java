package org.fupin.model.record.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Household;

/**
 * 农村危房改造: Renovation case.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: householdNo + year. Period: on event. Reported by: housing department.
 */
@RecordInfo(
        code = "HRN",
        zh = "农村危房改造",
        en = "renovation of a dangerous house",
        about = "Renovation case",
        aboutZh = "危房改造的一户",
        tier = "ledger",
        key = {"householdNo", "year"},
        period = "on event",
        reporter = "housing department")
public record HouseRenovation(
        @DataElement(code = "HRN-001", zh = "户编号", en = "household number", source = "GX")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(code = "HRN-002", zh = "改造前等级", en = "danger grade before", source = "GX", note = "C or D")
        @Required
        @Coded("DANGER_GRADE")
        String gradeBefore,

        @DataElement(code = "HRN-003", zh = "改造方式", en = "renovation mode", source = "GX")
        @Required
        @Coded("RENOVATION_MODE")
        String renovationMode,

        @DataElement(code = "HRN-004", zh = "改造年度", en = "year of renovation", source = "SYS") @Required
        Year year,

        @DataElement(
                code = "HRN-005",
                zh = "改造后面积",
                en = "floor area after",
                unit = "平方米",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Decimal(precision = 8, scale = 2)
        BigDecimal area,

        @DataElement(
                code = "HRN-006",
                zh = "中央补助",
                en = "subsidy from the centre",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(12)
        BigDecimal subsidyCentral,

        @DataElement(
                code = "HRN-007",
                zh = "地方补助",
                en = "subsidy from local budgets",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(12)
        BigDecimal subsidyLocal,

        @DataElement(
                code = "HRN-008",
                zh = "自筹",
                en = "own contribution",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(12)
        BigDecimal selfPaid,

        @DataElement(
                code = "HRN-009",
                zh = "竣工验收",
                en = "date of acceptance",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        LocalDate acceptedDate,

        @DataElement(
                code = "HRN-010",
                zh = "验收等级",
                en = "grade at acceptance",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "A or B",
                conditional = true)
        @Coded("DANGER_GRADE")
        String gradeAfter)
        implements AssistanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
