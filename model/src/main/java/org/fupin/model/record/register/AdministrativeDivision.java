package org.fupin.model.record.register;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 行政区划: Version-dated division register to which every code refers.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: divisionCode+validFrom. Period: yearly. Reported by: civil affairs / statistics.
 */
@RecordInfo(
        code = "DIV",
        zh = "行政区划",
        en = "administrative division",
        about = "Version-dated division register to which every code refers",
        aboutZh = "带启用和停用日期的行政区划，一切区划代码以此为准",
        tier = "core",
        key = {"divisionCode", "validFrom"},
        period = "yearly",
        reporter = "civil affairs / statistics")
public record AdministrativeDivision(
        @DataElement(
                code = "DIV-001",
                zh = "区划代码",
                en = "division code",
                source = "GB",
                note = "2 province, 4 city, 6 county, 9 township, 12 village")
        @Required
        @Text(12)
        String divisionCode,

        @DataElement(code = "DIV-002", zh = "上级代码", en = "parent code", source = "GB") @Required @Text(12)
        String parentCode,

        @DataElement(code = "DIV-003", zh = "名称", en = "name", source = "GB") @Required @Text(100)
        String name,

        @DataElement(code = "DIV-004", zh = "级别", en = "level", source = "GB") @Required @Coded("DIVISION_LEVEL")
        String level,

        @DataElement(
                code = "DIV-005",
                zh = "城乡分类代码",
                en = "urban–rural classification code",
                source = "GB",
                note = "Statistics bureau")
        @Text(3)
        String urbanRuralCode,

        @DataElement(
                code = "DIV-006",
                zh = "启用日期",
                en = "first day in force",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate validFrom,

        @DataElement(
                code = "DIV-007",
                zh = "停用日期",
                en = "last day in force",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        LocalDate validTo,

        @DataElement(
                code = "DIV-008",
                zh = "变更后代码",
                en = "successor code",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Merge or rename",
                conditional = true)
        @Text(12)
        String successorCode,

        @DataElement(code = "DIV-009", zh = "东中西部", en = "region", source = "LAW16") @Required @Coded("REGION_EMW")
        String region)
        implements RegisterRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
