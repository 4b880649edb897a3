package org.fupin.model.record.fund;

import java.math.BigDecimal;
import java.time.Year;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Household;
import org.fupin.model.record.register.Person;

/**
 * 项目受益对象: Link project ↔ household or person.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: projectCode+householdNo. Period: on event. Reported by: implementing unit.
 */
@RecordInfo(
        code = "PBN",
        zh = "项目受益对象",
        en = "project beneficiary",
        about = "Link project ↔ household or person",
        aboutZh = "项目与受益户、受益人的对应",
        tier = "core",
        key = {"projectCode", "householdNo"},
        period = "on event",
        reporter = "implementing unit")
public record ProjectBeneficiary(
        @DataElement(code = "PBN-001", zh = "项目编号", en = "project code", source = "LIB18")
        @Required
        @Text(32)
        @References(Project.class)
        String projectCode,

        @DataElement(code = "PBN-002", zh = "户编号", en = "household number", source = "LIB18")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(
                code = "PBN-003",
                zh = "人编号",
                en = "person number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(14)
        @References(Person.class)
        String personNo,

        @DataElement(code = "PBN-004", zh = "受益方式", en = "mode of benefit", source = "LIB18")
        @Required
        @Coded("LINK_MECHANISM")
        String benefitMode,

        @DataElement(
                code = "PBN-005",
                zh = "受益年度",
                en = "benefit year",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        Year benefitYear,

        @DataElement(
                code = "PBN-006",
                zh = "受益金额",
                en = "amount of benefit",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(12)
        BigDecimal benefitAmount)
        implements FundRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
