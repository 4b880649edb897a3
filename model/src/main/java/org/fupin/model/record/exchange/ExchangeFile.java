package org.fupin.model.record.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 交换文件清单: Manifest of one exchange file: 端口对接、数据交换.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: fileId. Period: per exchange. Reported by: sender.
 */
@RecordInfo(
        code = "EXF",
        zh = "交换文件清单",
        en = "exchange file",
        about = "Manifest of one exchange file",
        aboutZh = "一个交换文件的清单：端口对接、数据交换",
        tier = "core",
        key = {"fileId"},
        period = "per exchange",
        reporter = "sender")
public record ExchangeFile(
        @DataElement(code = "EXF-001", zh = "文件标识", en = "file identifier", source = "SEED") @Required @Text(36)
        String fileId,

        @DataElement(
                code = "EXF-002",
                zh = "记录类型",
                en = "record type",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("RECORD_TYPE")
        String recordType,

        @DataElement(code = "EXF-003", zh = "发送方", en = "sending department", source = "SEED")
        @Required
        @Coded("DEPARTMENT")
        String fromDept,

        @DataElement(code = "EXF-004", zh = "接收方", en = "receiving department", source = "SEED")
        @Required
        @Coded("DEPARTMENT")
        String toDept,

        @DataElement(code = "EXF-005", zh = "方式", en = "mode", source = "SEED", note = "Port (API), file exchange")
        @Required
        @Coded("EXCHANGE_MODE")
        String mode,

        @DataElement(
                code = "EXF-006",
                zh = "全量或增量",
                en = "full or incremental",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("FULL_DELTA")
        String fullOrDelta,

        @DataElement(
                code = "EXF-007",
                zh = "记录数",
                en = "number of records",
                unit = "条",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Equals the lines")
        @Required
        @Count
        Integer recordCount,

        @DataElement(
                code = "EXF-008",
                zh = "数据起",
                en = "first day of the data",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate periodStart,

        @DataElement(
                code = "EXF-009",
                zh = "数据止",
                en = "last day of the data",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate periodEnd,

        @DataElement(
                code = "EXF-010",
                zh = "字符集",
                en = "character set",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "UTF-8 or GB18030")
        @Required
        @Text(10)
        String encoding,

        @DataElement(
                code = "EXF-011",
                zh = "摘要算法",
                en = "digest algorithm",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "SM3 (SHA-256)")
        @Required
        @Coded("HASH_ALG")
        String hashAlgorithm,

        @DataElement(code = "EXF-012", zh = "摘要值", en = "digest", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Text(64)
        String hash,

        @DataElement(
                code = "EXF-013",
                zh = "加密算法",
                en = "encryption algorithm",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "SM4-GCM envelope with SM2")
        @Required
        @Coded("CIPHER_ALG")
        String encryption,

        @DataElement(
                code = "EXF-014",
                zh = "签名",
                en = "signature",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "SM2 with SM3")
        @Required
        @Text(256)
        String signature,

        @DataElement(
                code = "EXF-015",
                zh = "生成时间",
                en = "time of creation",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        OffsetDateTime createdAt)
        implements ExchangeRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
