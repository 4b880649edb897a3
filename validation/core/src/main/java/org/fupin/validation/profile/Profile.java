package org.fupin.validation.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fupin.model.annotation.Severity;
import org.fupin.schemas.Crosswalks;
import org.fupin.schemas.Parameter;
import org.fupin.schemas.Parameters;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * What a province or a project changes; all of it stays visible in the report.
 *
 * @param name name of the profile, empty for none
 * @param rules changes by rule code
 * @param parameters decreed numbers that go before the standard's
 * @param headers canonical element name by header text, by record name
 * @param datasetRules extra dataset rules, each the text of a SQL file with its header
 * @param waivers exemptions
 * @param system whose field codes may be headers, one of {@link org.fupin.schemas.Crosswalks}
 */
public record Profile(
        String name,
        Map<String, RuleSwitch> rules,
        List<Parameter> parameters,
        Map<String, Map<String, String>> headers,
        List<String> datasetRules,
        List<Waiver> waivers,
        String system) {

    /** A profile for files with the codes of the national poverty register. */
    public Profile(
            String name,
            Map<String, RuleSwitch> rules,
            List<Parameter> parameters,
            Map<String, Map<String, String>> headers,
            List<String> datasetRules,
            List<Waiver> waivers) {
        this(name, rules, parameters, headers, datasetRules, waivers, Crosswalks.POVERTY_REGISTER);
    }

    /** The standard as it is. */
    public static final Profile NONE = new Profile("", Map.of(), List.of(), Map.of(), List.of(), List.of());

    /** The severity in force. */
    public Severity severity(RuleDescription rule) {
        RuleSwitch change = rules.get(rule.code());
        return change == null || change.severity() == null ? rule.severity() : change.severity();
    }

    /** Why the rule is switched off, or null when it is not. */
    public @Nullable String disabled(String code) {
        RuleSwitch change = rules.get(code);
        return change != null && change.disabled() ? change.reason() : null;
    }

    /** Whether the object is exempt from the rule on the day. */
    public boolean waives(String code, String record, @Nullable String key, LocalDate on) {
        for (Waiver waiver : waivers) {
            if (waiver.rule().equals(code)
                    && waiver.key().equals(key)
                    && (waiver.record() == null || waiver.record().equals(record))
                    && !on.isAfter(waiver.expires())) {
                return true;
            }
        }
        return false;
    }

    /** The standard's parameters with this profile's in front. */
    public Parameters effectiveParameters() {
        return Parameters.standard().with(parameters);
    }
}
