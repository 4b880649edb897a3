package org.fupin.validation.rules.responsibility;

import java.time.LocalDate;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.responsibility.ResponsibilityLedger;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A task was finished after its deadline, or is not finished after it, without the state overdue. */
@RuleInfo(
        code = "RSP-R-017",
        severity = Severity.ERROR,
        basis = "《指导意见》§八(二)",
        fields = {"deadline", "state"},
        optional = {"finishedDate", "dataYear"},
        title = "任务分解到年落实到人",
        zh = "任务逾期限 {deadline}，进展 {state} 未标为逾期",
        en = "the task due on {deadline} is late, but its state {state} is not overdue",
        narrowed = "Year and responsible person are required elements, decided by META-F-009.")
public final class TaskFinishedLate implements RecordRule<ResponsibilityLedger> {

    @Override
    public Outcome judge(ResponsibilityLedger record, RuleContext context) {
        if (record.state().equals("4")) {
            return Outcome.PASSED;
        }
        LocalDate finished = record.finishedDate();
        LocalDate reached = finished == null ? context.periodEnd() : finished;
        return Outcome.require(!reached.isAfter(record.deadline()));
    }
}
