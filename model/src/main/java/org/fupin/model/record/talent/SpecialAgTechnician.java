package org.fupin.model.record.talent;

import java.time.LocalDate;
import java.util.List;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 特聘农技员: Recruited from local experts; engaged by county government as village science leader.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: contractNo. Period: yearly. Reported by: agriculture.
 */
@RecordInfo(
        code = "AGT",
        zh = "特聘农技员",
        en = "special agricultural technician",
        about = "Recruited from local experts; engaged by county government as village science leader",
        aboutZh = "从本地能人中招募、由县政府聘用的农技员",
        tier = "ledger",
        key = {"contractNo"},
        period = "yearly",
        reporter = "agriculture")
public record SpecialAgTechnician(
        @DataElement(code = "AGT-001", zh = "聘书号", en = "contract number", source = "SEED") @Required @Text(32)
        String contractNo,

        @DataElement(code = "AGT-002", zh = "姓名", en = "name", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String personName,

        @DataElement(
                code = "AGT-003",
                zh = "证件号码",
                en = "certificate number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String certificateNo,

        @DataElement(
                code = "AGT-004",
                zh = "来源",
                en = "source of the technician",
                source = "SEED",
                note = "Rural expert, able farmer …")
        @Required
        @Coded("AGT_SOURCE")
        String source,

        @DataElement(code = "AGT-005", zh = "聘任县", en = "county that engages", source = "SEED", note = "县级政府聘")
        @Required
        @Division
        String countyCode,

        @DataElement(code = "AGT-006", zh = "服务村", en = "villages served", source = "SEED") @Required @Division
        List<String> villages,

        @DataElement(code = "AGT-007", zh = "聘期起", en = "start date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate startDate,

        @DataElement(code = "AGT-008", zh = "聘期止", en = "end date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate endDate)
        implements TalentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
