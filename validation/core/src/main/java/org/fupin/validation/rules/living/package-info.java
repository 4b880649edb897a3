/** Record rules of living conditions. */
@NullMarked
package org.fupin.validation.rules.living;

import org.jspecify.annotations.NullMarked;
