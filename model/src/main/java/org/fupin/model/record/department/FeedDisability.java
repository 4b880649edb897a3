package org.fupin.model.record.department;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 残疾人信息（残联）: Disability certificate.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: disabilityCertNo. Period: monthly. Reported by: disabled persons' federation.
 */
@RecordInfo(
        code = "FDP",
        zh = "残疾人信息（残联）",
        en = "disabled people (disabled persons' federation)",
        about = "Disability certificate",
        aboutZh = "残疾人证",
        tier = "core",
        key = {"disabilityCertNo"},
        period = "monthly",
        reporter = "disabled persons' federation")
public record FeedDisability(
        @DataElement(
                code = "FDP-001",
                zh = "残疾人证号",
                en = "disability certificate number",
                source = "MON",
                note = "18 ID + category + grade (+ reissue suffix)")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String disabilityCertNo,

        @DataElement(code = "FDP-002", zh = "姓名", en = "name", source = "SEED")
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String name,

        @DataElement(code = "FDP-003", zh = "残疾类别", en = "category of disability", source = "GB")
        @Required
        @Coded("DISABILITY_CATEGORY")
        @Sensitive(SensitiveKind.HEALTH)
        String category,

        @DataElement(code = "FDP-004", zh = "残疾等级", en = "grade of disability", source = "GB")
        @Required
        @Coded("DISABILITY_GRADE")
        @Sensitive(SensitiveKind.HEALTH)
        String grade,

        @DataElement(
                code = "FDP-005",
                zh = "发证日期",
                en = "date of issue",
                source = "CDPF",
                confidence = Confidence.LIKELY,
                note = "Valid ten years")
        @Required
        LocalDate issueDate,

        @DataElement(
                code = "FDP-006",
                zh = "证件状态",
                en = "state of the certificate",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("CERT_STATUS")
        String status,

        @DataElement(
                code = "FDP-007",
                zh = "困难残疾人生活补贴",
                en = "living subsidy for disabled people in difficulty",
                source = "FIG")
        @Required
        Boolean livingSubsidy,

        @DataElement(
                code = "FDP-008",
                zh = "重度残疾人护理补贴",
                en = "nursing subsidy for severely disabled people",
                source = "FIG")
        @Required
        Boolean careSubsidy)
        implements DepartmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
