package org.fupin.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.fupin.validation.rule.RecordRule;

/** All record rules of the standard, area by area. */
public final class RecordRules {

    private static final List<RecordRule<?>> ALL = Stream.<List<RecordRule<?>>>of().flatMap(List::stream).toList();

    private RecordRules() {}

    /** Every record rule, in the order of the areas. */
    public static List<RecordRule<?>> all() {
        return ALL;
    }
}
