package org.fupin.model.record.finance;

import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.register.Village;

/**
 * 金融服务站（点）: Basic finance inside the village.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: pointNo. Period: yearly. Reported by: bank.
 */
@RecordInfo(
        code = "FSP",
        zh = "金融服务站（点）",
        en = "financial service point",
        about = "Basic finance inside the village",
        aboutZh = "村内的基础金融服务",
        tier = "ledger",
        key = {"pointNo"},
        period = "yearly",
        reporter = "bank")
public record FinancialServicePoint(
        @DataElement(code = "FSP-001", zh = "站点编号", en = "service point number", source = "SEED") @Required @Text(32)
        String pointNo,

        @DataElement(code = "FSP-002", zh = "村代码", en = "village code", source = "SEED")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(
                code = "FSP-003",
                zh = "站点类型",
                en = "type of service point",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("FSP_TYPE")
        String pointType,

        @DataElement(
                code = "FSP-004",
                zh = "主办机构",
                en = "hosting bank",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(18)
        String hostBank,

        @DataElement(code = "FSP-005", zh = "电子支付覆盖", en = "electronic payment available", source = "SEED") @Required
        Boolean electronicPayment,

        @DataElement(
                code = "FSP-006",
                zh = "开办日期",
                en = "date of opening",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate openedDate)
        implements FinanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
