package org.fupin.validation.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.validation.check.ElementCheck;
import org.fupin.validation.check.Locator;
import org.fupin.validation.check.RecordChecker;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RowState;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.RecordRules;
import org.jspecify.annotations.Nullable;

/** The compiled path, for one record at a time. */
final class CompiledChecks {

    private static final Map<RecordType, RecordPlan> PLANS = new ConcurrentHashMap<>();

    private CompiledChecks() {}

    /** All that is found in the record. */
    static List<Finding> findings(CanonicalRecord record, RuleContext context) {
        RecordType type = RecordType.of(record.getClass());
        List<Finding> findings = new ArrayList<>();
        RecordPlan plan = PLANS.computeIfAbsent(type, key -> RecordPlan.compile(key, RecordRules.all(), Profile.NONE));
        new RecordChecker(plan, findings::add).check(row(type, record), -1L, context, Locator.NOWHERE);
        return findings;
    }

    /** The codes of the rules that the record breaks. */
    static Set<String> codes(CanonicalRecord record, RuleContext context) {
        return findings(record, context).stream()
                .map(finding -> finding.rule().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The record without values that are blank or break a constraint: what a rule may be shown. */
    static @Nullable Object[] sound(CanonicalRecord record) {
        RecordType type = RecordType.of(record.getClass());
        @Nullable Object[] values = type.values(record);
        for (Element element : type.elements()) {
            Object value = values[element.index()];
            if (!Presence.present(value) || ElementCheck.of(element).breach(value) != null) {
                values[element.index()] = null;
            }
        }
        return values;
    }

    private static RowState row(RecordType type, CanonicalRecord record) {
        RowState row = new RowState(type);
        @Nullable Object[] values = type.values(record);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null && Presence.present(value)) {
                row.put(i, value);
            }
        }
        return row;
    }
}
