package org.fupin.model.record.exchange;

import java.time.OffsetDateTime;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 交换回执: Receipt and rejection counts.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: receiptId. Period: per exchange. Reported by: receiver.
 */
@RecordInfo(
        code = "EXR",
        zh = "交换回执",
        en = "exchange receipt",
        about = "Receipt and rejection counts",
        aboutZh = "回执与拒收数",
        tier = "core",
        key = {"receiptId"},
        period = "per exchange",
        reporter = "receiver")
public record ExchangeReceipt(
        @DataElement(
                code = "EXR-001",
                zh = "回执标识",
                en = "receipt identifier",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(36)
        String receiptId,

        @DataElement(
                code = "EXR-002",
                zh = "文件标识",
                en = "file identifier",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(36)
        @References(ExchangeFile.class)
        String fileId,

        @DataElement(
                code = "EXR-003",
                zh = "接收数",
                en = "records accepted",
                unit = "条",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Count
        Integer accepted,

        @DataElement(
                code = "EXR-004",
                zh = "拒绝数",
                en = "records rejected",
                unit = "条",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "accepted + rejected = recordCount")
        @Required
        @Count
        Integer rejected,

        @DataElement(
                code = "EXR-005",
                zh = "错误数",
                en = "errors",
                unit = "个",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Count
        Integer errors,

        @DataElement(
                code = "EXR-006",
                zh = "警告数",
                en = "warnings",
                unit = "个",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Count
        Integer warnings,

        @DataElement(
                code = "EXR-007",
                zh = "规则集版本",
                en = "version of the rule set",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(20)
        String rulesetVersion,

        @DataElement(
                code = "EXR-008",
                zh = "时间",
                en = "time of receipt",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        OffsetDateTime receivedAt)
        implements ExchangeRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
