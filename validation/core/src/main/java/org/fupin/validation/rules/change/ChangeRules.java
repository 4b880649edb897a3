package org.fupin.validation.rules.change;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of changes of households and of their members. */
public final class ChangeRules {

    /** Each rule once, in the order of their codes. */
    public static final List<RecordRule<?>> ALL =
            List.of(new ChangeTakesEffectLate(), new EntryWithoutCause(), new ReasonDiffersFromChangeType());

    private ChangeRules() {}
}
