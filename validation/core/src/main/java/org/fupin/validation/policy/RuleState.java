package org.fupin.validation.policy;

import org.fupin.schemas.Resources;
import org.fupin.schemas.Wording;
import org.fupin.validation.RuleCatalogue;

/** Where a rule code that a clause names stands. */
public enum RuleState {
    /** The rule is in the catalogue. */
    IMPLEMENTED,
    /** It is listed with the reason why a machine does not decide it. */
    NOT_IMPLEMENTED,
    /** It has a name in the standard and is not built yet. */
    TO_COME,
    /** There is no such code. */
    UNKNOWN;

    /** The state of the rule of that code. */
    public static RuleState of(String code) {
        if (RuleCatalogue.find(code).isPresent()) {
            return IMPLEMENTED;
        }
        if (listed("rules/not-implemented.csv", code)) {
            return NOT_IMPLEMENTED;
        }
        boolean due = Wording.ruleTitle(code).isPresent() && !listed("rules/standard.csv", code);
        return due ? TO_COME : UNKNOWN;
    }

    private static boolean listed(String file, String code) {
        return Resources.text(file).lines().anyMatch(line -> line.startsWith(code + ","));
    }
}
