package org.fupin.model.record.responsibility;

import java.math.BigDecimal;
import java.time.Year;
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
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.register.Village;

/**
 * 干部培训: Graded training; yearly rotation of village secretaries.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: classNo + personId. Period: on event. Reported by: organisation, poverty office.
 */
@RecordInfo(
        code = "CTR",
        zh = "干部培训",
        en = "training of cadres",
        about = "Graded training; yearly rotation of village secretaries",
        aboutZh = "分级培训，村书记每年轮训",
        tier = "ledger",
        key = {"classNo", "personId"},
        period = "on event",
        reporter = "organisation, poverty office")
public record CadreTraining(
        @DataElement(code = "CTR-001", zh = "班次", en = "class number", source = "SEED") @Required @Text(32)
        String classNo,

        @DataElement(code = "CTR-002", zh = "姓名或编号", en = "person", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Text(50)
        @Sensitive(SensitiveKind.NAME)
        String personId,

        @DataElement(
                code = "CTR-003",
                zh = "对象",
                en = "kind of trainee",
                source = "SEED",
                note = "County+ leaders, grassroots cadres, village secretaries …")
        @Required
        @Coded("TRAINEE_KIND")
        String personKind,

        @DataElement(
                code = "CTR-004",
                zh = "村代码",
                en = "village code",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(code = "CTR-005", zh = "年度", en = "year", source = "SEED") @Required
        Year year,

        @DataElement(code = "CTR-006", zh = "方式", en = "mode", source = "SEED", note = "Lecture, case, on-site")
        @Required
        @Coded("TRAINING_MODE")
        String mode,

        @DataElement(
                code = "CTR-007",
                zh = "天数",
                en = "days",
                unit = "天",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Decimal(precision = 4, scale = 1)
        BigDecimal days,

        @DataElement(code = "CTR-008", zh = "举办层级", en = "level of the organiser", source = "SEED", note = "分级培训责任")
        @Required
        @Coded("ADMIN_LEVEL")
        String organizerLevel)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
