package org.fupin.validation.rules.exit;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exit.HouseholdExit;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The steps of the exit do not follow one another: proposal, verification, consent, notice, announcement,
 * cancellation.
 */
@RuleInfo(
        code = "EXH-P-001",
        severity = Severity.ERROR,
        basis = "中办发〔2016〕16号",
        fields = {
            "proposedDate",
            "verifiedDate",
            "consentDate",
            "noticeStart",
            "noticeEnd",
            "announcedDate",
            "cancelledDate"
        },
        title = "退出程序顺序",
        zh =
                "退出程序日期倒置：提出 {proposedDate}、核实 {verifiedDate}、认可 {consentDate}、公示 {noticeStart} 至 {noticeEnd}、公告 {announcedDate}、销号 {cancelledDate}",
        en =
                "steps of the exit are out of order: proposed {proposedDate}, verified {verifiedDate}, consent {consentDate}, notice {noticeStart} to {noticeEnd}, announced {announcedDate}, cancelled {cancelledDate}")
public final class ExitStepsOutOfOrder implements RecordRule<HouseholdExit> {

    @Override
    public Outcome judge(HouseholdExit exit, RuleContext context) {
        return Outcome.require(!exit.verifiedDate().isBefore(exit.proposedDate())
                && !exit.consentDate().isBefore(exit.verifiedDate())
                && !exit.noticeStart().isBefore(exit.consentDate())
                && !exit.noticeEnd().isBefore(exit.noticeStart())
                && !exit.announcedDate().isBefore(exit.noticeEnd())
                && !exit.cancelledDate().isBefore(exit.announcedDate()));
    }
}
