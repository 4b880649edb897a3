package org.fupin.files.report;

import java.util.Optional;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.dataset.ReferenceRules;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.rule.RuleKind;

/**
 * Findings with the same key go back to one cause.
 *
 * @param rule code of the rule
 * @param record the record type at fault, or the one that has no such record
 * @param field the element at fault, empty for a record that is not there
 * @param text what is wrong with the element, or the key of the record
 */
record CauseKey(String rule, String record, String field, String text) {

    /** The key of a finding that may be one of many alike; empty for any other. */
    static Optional<CauseKey> of(Finding finding) {
        String record = finding.record();
        String field = finding.field();
        if (record == null || field == null) {
            return Optional.empty();
        }
        String code = finding.rule().code();
        if (code.equals(ReferenceRules.CODE)) {
            return target(record, field)
                    .map(target -> new CauseKey(
                            code, target.name(), "", finding.details().getOrDefault(field, "")));
        }
        RuleKind kind = finding.rule().kind();
        return kind == RuleKind.CONSTRAINT || kind == RuleKind.INTAKE
                ? Optional.of(new CauseKey(code, record, field, finding.en()))
                : Optional.empty();
    }

    private static Optional<RecordType> target(String record, String field) {
        Optional<Element> element = RecordTypes.find(record).flatMap(type -> type.element(field));
        return element.flatMap(ReferenceRules::target);
    }
}
