package org.fupin.files.header;

import java.util.List;
import org.fupin.model.type.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a header text means.
 *
 * @param element the element it names; null when it names none, or cannot be taken for one
 * @param common whether the element belongs to the common header
 * @param candidates what it may be, when it cannot be taken for one element: terms with their units
 */
record HeaderMatch(@Nullable Element element, boolean common, List<String> candidates) {

    static final HeaderMatch NONE = new HeaderMatch(null, false, List.of());

    boolean unknown() {
        return element == null && candidates.isEmpty();
    }

    boolean ambiguous() {
        return element == null && !candidates.isEmpty();
    }
}
