package org.fupin.model.record.fund;

import java.time.LocalDate;
import java.util.List;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;

/**
 * 公告公示: One public notice or announcement of whatever object.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: noticeNo. Period: on event. Reported by: the level that decides or uses.
 */
@RecordInfo(
        code = "NOT",
        zh = "公告公示",
        en = "public notice",
        about = "One public notice or announcement of whatever object",
        aboutZh = "任何对象的一次公示或公告",
        tier = "core",
        key = {"noticeNo"},
        period = "on event",
        reporter = "the level that decides or uses")
public record PublicNotice(
        @DataElement(code = "NOT-001", zh = "公示编号", en = "notice number", source = "NOT18") @Required @Text(32)
        String noticeNo,

        @DataElement(
                code = "NOT-002",
                zh = "公告公示类型",
                en = "type of notice",
                source = "NOT18",
                note = "Fund allocation, annual plan, library, project before, project after, identification, exit …")
        @Required
        @Coded("NOTICE_TYPE")
        String noticeType,

        @DataElement(
                code = "NOT-003",
                zh = "对象类型",
                en = "type of object",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("RECORD_TYPE")
        String objectType,

        @DataElement(
                code = "NOT-004",
                zh = "对象编号",
                en = "number of the object",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(40)
        String objectId,

        @DataElement(code = "NOT-005", zh = "公开层级", en = "level of the publisher", source = "NOT18")
        @Required
        @Coded("ADMIN_LEVEL")
        String publisherLevel,

        @DataElement(code = "NOT-006", zh = "公开单位", en = "publisher", source = "NOT18") @Required @Text(200)
        String publisher,

        @DataElement(
                code = "NOT-007",
                zh = "公开渠道",
                en = "channel",
                source = "NOT18",
                note = "Website, village board, project site, new media")
        @Required
        @Coded(value = "NOTICE_CHANNEL", min = 1)
        List<String> channel,

        @DataElement(code = "NOT-008", zh = "开始日期", en = "start date", source = "NOT18") @Required
        LocalDate startDate,

        @DataElement(
                code = "NOT-009",
                zh = "结束日期",
                en = "end date",
                source = "NOT18",
                note = "≥ 10 days for township, village and site; website notices stay",
                conditional = true)
        LocalDate endDate,

        @DataElement(
                code = "NOT-010",
                zh = "公开要素",
                en = "items published",
                source = "NOT18",
                note =
                        "Name, place, content, period, target, unit, person, source, amount, tender, link mechanism, hotline")
        @Required
        @Coded(value = "NOTICE_ITEM", min = 1)
        List<String> contentItems,

        @DataElement(
                code = "NOT-011",
                zh = "监督电话",
                en = "telephone for supervision",
                source = "NOT18",
                note = "12317 and local")
        @Required
        @Text(30)
        String supervisionPhone,

        @DataElement(
                code = "NOT-012",
                zh = "异议数",
                en = "objections",
                unit = "件",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Count
        Integer objections,

        @DataElement(
                code = "NOT-013",
                zh = "已处理数",
                en = "objections handled",
                unit = "件",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "= objections before closing")
        @Required
        @Count
        Integer handled,

        @DataElement(code = "NOT-014", zh = "影像资料", en = "evidence", source = "PROP", confidence = Confidence.PROPOSED)
        @Text(200)
        String evidenceRef)
        implements FundRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
