/** Record rules of land. */
@NullMarked
package org.fupin.validation.rules.land;

import org.jspecify.annotations.NullMarked;
