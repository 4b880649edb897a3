package org.fupin.model.record.talent;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.register.Village;

/**
 * 贫困村创业致富带头人: Trained leader and the households led.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: leaderNo. Period: yearly. Reported by: poverty office.
 */
@RecordInfo(
        code = "ENT",
        zh = "贫困村创业致富带头人",
        en = "leading entrepreneur of a poor village",
        about = "Trained leader and the households led",
        aboutZh = "培训的致富带头人及其带动的户",
        tier = "ledger",
        key = {"leaderNo"},
        period = "yearly",
        reporter = "poverty office")
public record EntrepreneurLeader(
        @DataElement(code = "ENT-001", zh = "编号", en = "leader number", source = "SEED") @Required @Text(32)
        String leaderNo,

        @DataElement(code = "ENT-002", zh = "姓名", en = "name", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String name,

        @DataElement(
                code = "ENT-003",
                zh = "证件号码",
                en = "certificate number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(code = "ENT-004", zh = "村", en = "village code", source = "SEED")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(
                code = "ENT-005",
                zh = "来源",
                en = "source",
                source = "SEED",
                note = "Incl. demobilised soldier, militia (seed §六三)")
        @Coded("LEADER_SOURCE")
        String source,

        @DataElement(code = "ENT-006", zh = "培训日期", en = "date of training", source = "GX", conditional = true)
        LocalDate trainedDate,

        @DataElement(code = "ENT-007", zh = "创业项目", en = "business project", source = "SEED", conditional = true)
        @Text(100)
        String projectName,

        @DataElement(
                code = "ENT-008",
                zh = "带动贫困户数",
                en = "poor households led",
                unit = "户",
                source = "SEED",
                note = "带贫减贫效果")
        @Required
        @Count
        Integer ledHouseholds,

        @DataElement(
                code = "ENT-009",
                zh = "户均增收",
                en = "extra income for each household",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(10)
        BigDecimal ledIncome)
        implements TalentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
