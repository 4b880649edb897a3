/**
 * The canonical records, one flat Java record for each form of the standard. Components may be null: absent values are
 * null, and {@link org.fupin.model.constraint.Required} says which must be there.
 */
@NullUnmarked
package org.fupin.model.record;

import org.jspecify.annotations.NullUnmarked;
