package org.fupin.validation.rules.exit;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exit.VillageExit;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The notice in the township ends before it begins, or the exit was announced before it ended. */
@RuleInfo(
        code = "EXV-P-003",
        severity = Severity.ERROR,
        basis = "中办发〔2016〕16号",
        fields = {"townshipNoticeStart", "townshipNoticeEnd", "announcedDate"},
        title = "村退出公示在乡镇内",
        zh = "乡镇内公示 {townshipNoticeStart} 至 {townshipNoticeEnd}、公告 {announcedDate} 顺序有误",
        en =
                "notice from {townshipNoticeStart} to {townshipNoticeEnd} and announcement {announcedDate} are out of order")
public final class VillageNoticeOutOfOrder implements RecordRule<VillageExit> {

    @Override
    public Outcome judge(VillageExit record, RuleContext context) {
        return Outcome.require(!record.townshipNoticeEnd().isBefore(record.townshipNoticeStart())
                && !record.announcedDate().isBefore(record.townshipNoticeEnd()));
    }
}
