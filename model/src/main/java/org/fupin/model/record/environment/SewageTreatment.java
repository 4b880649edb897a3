package org.fupin.model.record.environment;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Village;

/**
 * 农村生活污水治理: Village sewage works.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: villageCode. Period: yearly. Reported by: ecology.
 */
@RecordInfo(
        code = "SEW",
        zh = "农村生活污水治理",
        en = "rural sewage treatment",
        about = "Village sewage works",
        aboutZh = "村级生活污水治理",
        tier = "ledger",
        key = {"villageCode"},
        period = "yearly",
        reporter = "ecology")
public record SewageTreatment(
        @DataElement(code = "SEW-001", zh = "村代码", en = "village code", source = "SEED")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(code = "SEW-002", zh = "治理方式", en = "mode", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Coded("SEWAGE_MODE")
        String mode,

        @DataElement(
                code = "SEW-003",
                zh = "覆盖户数",
                en = "households covered",
                unit = "户",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≤ village households")
        @Required
        @Count
        Integer households,

        @DataElement(
                code = "SEW-004",
                zh = "完成日期",
                en = "date of completion",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        LocalDate completedDate)
        implements EnvironmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
