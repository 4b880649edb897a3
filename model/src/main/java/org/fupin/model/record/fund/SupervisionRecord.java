package org.fupin.model.record.fund;

import java.time.LocalDate;
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
 * 资金项目监管记录: Routine supervision by the department in charge: 常态化监管.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: supervisionNo. Period: on event. Reported by: department in charge.
 */
@RecordInfo(
        code = "PIN",
        zh = "资金项目监管记录",
        en = "supervision of funds and projects",
        about = "Routine supervision by the department in charge",
        aboutZh = "主管部门的日常监管：常态化监管",
        tier = "ledger",
        key = {"supervisionNo"},
        period = "on event",
        reporter = "department in charge")
public record SupervisionRecord(
        @DataElement(code = "PIN-001", zh = "监管编号", en = "supervision number", source = "SEED") @Required @Text(32)
        String supervisionNo,

        @DataElement(
                code = "PIN-002",
                zh = "对象类型",
                en = "type of object",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("RECORD_TYPE")
        String objectType,

        @DataElement(
                code = "PIN-003",
                zh = "对象编号",
                en = "number of the object",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(40)
        String objectId,

        @DataElement(code = "PIN-004", zh = "主管部门", en = "supervising department", source = "SEED")
        @Required
        @Coded("DEPARTMENT")
        String supervisor,

        @DataElement(code = "PIN-005", zh = "日期", en = "date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate date,

        @DataElement(
                code = "PIN-006",
                zh = "方式",
                en = "method",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "On site, ledger, dynamic-monitor alert")
        @Required
        @Coded("SUPERVISION_MODE")
        String method,

        @DataElement(
                code = "PIN-007",
                zh = "预警类型",
                en = "type of alert",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Coded("FUND_ALERT")
        String alertType,

        @DataElement(
                code = "PIN-008",
                zh = "发现问题",
                en = "problem found",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(1000)
        @Sensitive(SensitiveKind.SECRET)
        String finding,

        @DataElement(
                code = "PIN-009",
                zh = "问题编号",
                en = "issue number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(32)
        String issueNo)
        implements FundRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
