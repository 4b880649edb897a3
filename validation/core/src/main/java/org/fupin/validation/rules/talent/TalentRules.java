package org.fupin.validation.rules.talent;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of talent and science. */
public final class TalentRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL =
            List.of(new NotEngagedByCounty(), new LeadsTooFewHouseholds(), new DispatchTooShort());

    private TalentRules() {}
}
