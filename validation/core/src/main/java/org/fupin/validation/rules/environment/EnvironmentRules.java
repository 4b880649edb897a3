package org.fupin.validation.rules.environment;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of the living environment and international exchange. */
public final class EnvironmentRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL =
            List.of(new SewageModeContradictsHouseholds(), new CountryCodeUnknown(), new PolicyStoppedAfterExit());

    private EnvironmentRules() {}
}
