package org.fupin.validation.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Map;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Parameters;
import org.fupin.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** One example of a rule: a record and what the rule must say of it. */
public record RuleCase(
        String rule,
        String name,
        String expect,
        RecordType type,
        Map<String, Object> data,
        Map<String, Object> header,
        LocalDate asOf) {

    /** What the example lets the rule know beside the record. */
    public RuleContext context() {
        Object year = header.get("dataYear");
        Object reported = header.get("reportedAt");
        return new RuleContext(
                asOf,
                year == null ? null : Year.of(((Number) year).intValue()),
                text(header.get("divisionCode")),
                reported == null ? null : OffsetDateTime.parse(reported.toString()),
                Parameters.standard());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static RecordType type(String name) {
        return RecordTypes.find(name).orElseThrow(() -> new AssertionError("no record type " + name));
    }

    @Override
    public String toString() {
        return rule + " " + name;
    }
}
