package org.fupin.validation.projection;

import java.util.SortedMap;

/** Files that are generated from the records and rules and committed under {@code schemas/}. */
@FunctionalInterface
public interface Projection {

    /** The text of each file by its path under {@code schemas/}. */
    SortedMap<String, String> files();
}
