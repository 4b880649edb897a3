package org.fupin.model.record.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.fund.Project;
import org.fupin.model.record.register.Household;
import org.fupin.model.record.register.Person;
import org.fupin.model.record.register.Village;

/**
 * 帮扶措施: One measure for one household or village in one year.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: measureNo. Period: on event, yearly verification. Reported by: helper, departments.
 */
@RecordInfo(
        code = "AID",
        zh = "帮扶措施",
        en = "assistance measure",
        about = "One measure for one household or village in one year",
        aboutZh = "一项措施在一个年度对一户或一村的落实",
        tier = "core",
        key = {"measureNo"},
        period = "on event, yearly verification",
        reporter = "helper, departments")
public record AidMeasure(
        @DataElement(
                code = "AID-001",
                zh = "措施编号",
                en = "measure number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        String measureNo,

        @DataElement(
                code = "AID-002",
                zh = "对象类型",
                en = "type of beneficiary",
                source = "SYS",
                note = "Household, person, village")
        @Required
        @Coded("TARGET_TYPE")
        String targetType,

        @DataElement(code = "AID-003", zh = "户编号", en = "household number", source = "SYS", conditional = true)
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(
                code = "AID-004",
                zh = "人编号",
                en = "person number",
                source = "SYS",
                note = "For person-level measures",
                conditional = true)
        @Text(14)
        @References(Person.class)
        String personNo,

        @DataElement(code = "AID-005", zh = "村代码", en = "village code", source = "SYS", conditional = true)
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(
                code = "AID-006",
                zh = "措施大类",
                en = "class of measure",
                source = "MON",
                note = "14 classes of the monitoring register")
        @Required
        @Coded("AID_CLASS")
        String measureClass,

        @DataElement(
                code = "AID-007",
                zh = "措施细项",
                en = "item of measure",
                source = "MON",
                confidence = Confidence.LIKELY)
        @Required
        @Coded("AID_ITEM")
        String measureItem,

        @DataElement(
                code = "AID-008",
                zh = "项目编号",
                en = "project code",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "When financed by a library project",
                conditional = true)
        @Text(32)
        @References(Project.class)
        String projectCode,

        @DataElement(
                code = "AID-009",
                zh = "开始日期",
                en = "start date",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate startDate,

        @DataElement(code = "AID-010", zh = "结束日期", en = "end date", source = "PROP", confidence = Confidence.PROPOSED)
        LocalDate endDate,

        @DataElement(code = "AID-011", zh = "数量", en = "quantity", source = "PROP", confidence = Confidence.PROPOSED)
        @Decimal(precision = 12, scale = 2)
        BigDecimal quantity,

        @DataElement(code = "AID-012", zh = "单位", en = "unit", source = "PROP", confidence = Confidence.PROPOSED)
        @Text(20)
        String unit,

        @DataElement(
                code = "AID-013",
                zh = "金额",
                en = "amount",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(12)
        BigDecimal amount,

        @DataElement(
                code = "AID-014",
                zh = "提供部门",
                en = "providing department",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("DEPARTMENT")
        String provider,

        @DataElement(code = "AID-015", zh = "成效", en = "result", source = "PROP", confidence = Confidence.PROPOSED)
        @Text(500)
        @Sensitive(SensitiveKind.SECRET)
        String result)
        implements AssistanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
