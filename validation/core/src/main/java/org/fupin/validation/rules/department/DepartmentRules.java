package org.fupin.validation.rules.department;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of department feeds. */
public final class DepartmentRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(new DoubtNotSettled());

    private DepartmentRules() {}
}
