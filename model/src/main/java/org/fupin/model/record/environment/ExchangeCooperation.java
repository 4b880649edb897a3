package org.fupin.model.record.environment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 减贫国际交流合作: Demonstration villages abroad, exchanges.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: projectNo. Period: yearly. Reported by: poverty office, CIDCA.
 */
@RecordInfo(
        code = "CIE",
        zh = "减贫国际交流合作",
        en = "international exchange on poverty reduction",
        about = "Demonstration villages abroad, exchanges",
        aboutZh = "境外示范村和交流活动",
        tier = "ledger",
        key = {"projectNo"},
        period = "yearly",
        reporter = "poverty office, CIDCA")
public record ExchangeCooperation(
        @DataElement(code = "CIE-001", zh = "编号", en = "project number", source = "SEED") @Required @Text(32)
        String projectNo,

        @DataElement(code = "CIE-002", zh = "受援国", en = "receiving country", source = "GB", note = "GB/T 2659 alpha-3")
        @Required
        @Text(3)
        String country,

        @DataElement(code = "CIE-003", zh = "示范村", en = "demonstration village", source = "SEED", conditional = true)
        @Text(100)
        String villageName,

        @DataElement(
                code = "CIE-004",
                zh = "金额",
                en = "amount",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(14)
        BigDecimal amount,

        @DataElement(code = "CIE-005", zh = "开始", en = "start date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate startDate)
        implements EnvironmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
