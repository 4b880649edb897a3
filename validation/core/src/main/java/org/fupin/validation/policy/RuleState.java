package org.fupin.validation.policy;

import org.fupin.schemas.Resources;
import org.fupin.validation.RuleCatalogue;

/** Where a rule code that a clause names stands. */
public enum RuleState {
    /** The rule is in the catalogue. */
    IMPLEMENTED,
    /** It is listed with the reason why a machine does not decide it. */
    NOT_IMPLEMENTED,
    /** There is no such code. */
    UNKNOWN;

    /** The state of the rule of that code. */
    public static RuleState of(String code) {
        if (RuleCatalogue.find(code).isPresent()) {
            return IMPLEMENTED;
        }
        boolean listed =
                Resources.text("rules/not-implemented.csv").lines().anyMatch(line -> line.startsWith(code + ","));
        return listed ? NOT_IMPLEMENTED : UNKNOWN;
    }
}
