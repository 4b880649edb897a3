package org.fupin.validation.profile;

import org.fupin.model.annotation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a profile changes about one rule.
 *
 * @param severity the severity in its place, null to keep the standard's
 * @param disabled whether the rule does not run
 * @param reason why; never blank
 */
public record RuleSwitch(@Nullable Severity severity, boolean disabled, String reason) {

    /** Refuses a switch without a reason. */
    public RuleSwitch {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a profile must give a reason for each rule it changes");
        }
    }
}
