package org.fupin.model.record.responsibility;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.register.Village;

/**
 * 村级后备干部: One or two per poor village.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: villageCode + name. Period: yearly. Reported by: township.
 */
@RecordInfo(
        code = "RCD",
        zh = "村级后备干部",
        en = "reserve cadre",
        about = "One or two per poor village",
        aboutZh = "每个贫困村一至二名后备干部",
        tier = "ledger",
        key = {"villageCode", "name"},
        period = "yearly",
        reporter = "township")
public record ReserveCadre(
        @DataElement(code = "RCD-001", zh = "村代码", en = "village code", source = "SEED")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(code = "RCD-002", zh = "姓名", en = "name", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String name,

        @DataElement(
                code = "RCD-003",
                zh = "证件号码",
                en = "certificate number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(code = "RCD-004", zh = "来源", en = "source", source = "SEED") @Required @Coded("SECRETARY_SOURCE")
        String source,

        @DataElement(
                code = "RCD-005",
                zh = "储备日期",
                en = "date of listing",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate listedDate,

        @DataElement(
                code = "RCD-006",
                zh = "退出日期",
                en = "date of leaving",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        LocalDate outDate)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
