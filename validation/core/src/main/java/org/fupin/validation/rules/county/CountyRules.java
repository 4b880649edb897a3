package org.fupin.validation.rules.county;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of the county form. */
public final class CountyRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(new CountyFundsDoNotAddUp());

    private CountyRules() {}
}
