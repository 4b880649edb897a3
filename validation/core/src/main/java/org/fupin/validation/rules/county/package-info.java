/** Record rules of the county form. */
@NullMarked
package org.fupin.validation.rules.county;

import org.jspecify.annotations.NullMarked;
