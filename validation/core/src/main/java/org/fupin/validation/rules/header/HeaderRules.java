package org.fupin.validation.rules.header;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of the common header of every record. */
public final class HeaderRules {

    /** Each rule once, in the order of their codes. */
    public static final List<RecordRule<?>> ALL = List.of(new DataYearOutOfRange());

    private HeaderRules() {}
}
