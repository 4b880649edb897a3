package org.fupin.validation.rules.identification;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of the identification of households. */
public final class IdentificationRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new IdentificationStepsOutOfOrder(), new IdentificationNoticeTooShort(), new AppraisalWithoutMajority());

    private IdentificationRules() {}
}
