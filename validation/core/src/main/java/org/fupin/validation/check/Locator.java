package org.fupin.validation.check;

import org.fupin.model.type.Element;
import org.fupin.validation.finding.Place;
import org.jspecify.annotations.Nullable;

/** Tells where the row at hand, or the cell of one of its elements, stands; asked only when something is wrong. */
@FunctionalInterface
public interface Locator {

    /** A row in memory. */
    Locator NOWHERE = element -> Place.NOWHERE;

    /** The place of the element's cell, or of the row when it is null. */
    Place place(@Nullable Element element);
}
