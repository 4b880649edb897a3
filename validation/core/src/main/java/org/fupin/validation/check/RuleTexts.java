package org.fupin.validation.check;

import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleDescription;
import org.fupin.validation.rule.RuleKind;

/** Describes record rules by their annotation and by the records they judge. */
public final class RuleTexts {

    private RuleTexts() {}

    /** What the rule says, and of which record types. */
    public static RuleDescription describe(RecordRule<?> rule) {
        Class<?> judged = RuleCompiler.judged(rule);
        List<String> records = RecordTypes.all().stream()
                .filter(type -> judged.isAssignableFrom(type.javaType()))
                .map(RecordType::name)
                .toList();
        return RuleDescription.of(rule.getClass().getAnnotation(RuleInfo.class), RuleKind.RECORD, records);
    }
}
