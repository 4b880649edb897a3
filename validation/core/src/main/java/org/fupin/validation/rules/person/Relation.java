package org.fupin.validation.rules.person;

import java.util.Set;

/** Codes of RELATION_POVERTY that several rules speak of. */
final class Relation {

    /** Spouse of the head. */
    static final String SPOUSE = "02";

    /** Son and daughter of the head. */
    static final Set<String> CHILDREN = Set.of("03", "04");

    private Relation() {}
}
