package org.fupin.model.record.exchange;

import java.time.OffsetDateTime;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 敏感数据访问日志: Who saw or decrypted personal data.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: logId. Period: on event. Reported by: every system.
 */
@RecordInfo(
        code = "ACL",
        zh = "敏感数据访问日志",
        en = "log of access to sensitive data",
        about = "Who saw or decrypted personal data",
        aboutZh = "谁查看或解密了个人数据",
        tier = "core",
        key = {"logId"},
        period = "on event",
        reporter = "every system")
public record AccessLog(
        @DataElement(code = "ACL-001", zh = "日志标识", en = "log identifier", source = "SEED") @Required @Text(36)
        String logId,

        @DataElement(code = "ACL-002", zh = "用户", en = "user", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Text(50)
        @Sensitive(SensitiveKind.NAME)
        String userId,

        @DataElement(code = "ACL-003", zh = "操作", en = "action", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Coded("ACCESS_ACTION")
        String action,

        @DataElement(
                code = "ACL-004",
                zh = "记录类型",
                en = "record type",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("RECORD_TYPE")
        String recordType,

        @DataElement(
                code = "ACL-005",
                zh = "对象",
                en = "object accessed",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Text(40)
        String objectId,

        @DataElement(code = "ACL-006", zh = "字段", en = "fields", source = "PROP", confidence = Confidence.PROPOSED)
        @Text(500)
        String fields,

        @DataElement(
                code = "ACL-007",
                zh = "用途",
                en = "purpose",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Purpose limitation")
        @Required
        @Text(200)
        String purpose,

        @DataElement(
                code = "ACL-008",
                zh = "时间",
                en = "time of access",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        OffsetDateTime at,

        @DataElement(
                code = "ACL-009",
                zh = "前链摘要",
                en = "hash of the previous entry",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Tamper-evident chain")
        @Text(64)
        String previousHash)
        implements ExchangeRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
