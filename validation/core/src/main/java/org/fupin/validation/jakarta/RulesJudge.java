package org.fupin.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fupin.model.annotation.Severity;
import org.fupin.model.constraint.Breach;
import org.fupin.model.constraint.Presence;
import org.fupin.model.constraint.RecordJudge;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.validation.check.BrokenRule;
import org.fupin.validation.check.ElementCheck;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RowState;
import org.fupin.validation.check.RuleRunner;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.ConstraintRules;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.RecordRules;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Judges records by the standard's rules under Jakarta Validation. The day of judgement is that of the validator's clock
 * provider, unless a {@link RuleContext} was given as the validator's constraint payload.
 */
public final class RulesJudge implements RecordJudge {

    private final Map<Class<?>, RecordPlan> plans = new ConcurrentHashMap<>();

    /** Made by the service loader. */
    public RulesJudge() {}

    @Override
    public boolean conforms(CanonicalRecord record, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        RecordPlan plan = plans.computeIfAbsent(
                record.getClass(),
                type -> RecordPlan.compile(RecordType.of(record.getClass()), RecordRules.all(), Profile.NONE));
        RowState row = row(plan, record);
        boolean conforms = true;
        for (BrokenRule broken : RuleRunner.broken(plan, row, ruleContext(hibernate))) {
            report(broken, row, hibernate);
            conforms = false;
        }
        return conforms;
    }

    private static RuleContext ruleContext(HibernateConstraintValidatorContext context) {
        @Nullable RuleContext given = context.getConstraintValidatorPayload(RuleContext.class);
        return given != null
                ? given
                : RuleContext.asOf(LocalDate.now(context.getClockProvider().getClock()));
    }

    private static RowState row(RecordPlan plan, CanonicalRecord record) {
        RowState row = new RowState(plan.type());
        for (Element element : plan.type().elements()) {
            Object value = plan.type().value(record, element);
            if (value != null && Presence.present(value)) {
                if (sound(plan.element(element.index()), value)) {
                    row.put(element.index(), value);
                } else {
                    row.spoil(element.index());
                }
            }
        }
        return row;
    }

    /** Only an error takes the value away from the rules, as on every other path. */
    private static boolean sound(ElementCheck check, Object value) {
        Breach breach = check.breach(value);
        return breach == null || ConstraintRules.get(breach.rule()).severity() != Severity.ERROR;
    }

    private static void report(BrokenRule broken, RowState row, HibernateConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        broken.shown(row).forEach(context::addMessageParameter);
        for (String half : List.of("zh", "en")) {
            context.addMessageParameter(half, String.valueOf(broken.details().get(half)));
        }
        var violation = context.withDynamicPayload(broken.description())
                .buildConstraintViolationWithTemplate(
                        "{org.fupin." + broken.description().code() + "}");
        String field = broken.field();
        if (field == null) {
            violation.addConstraintViolation();
        } else {
            violation.addPropertyNode(field).addConstraintViolation();
        }
    }
}
