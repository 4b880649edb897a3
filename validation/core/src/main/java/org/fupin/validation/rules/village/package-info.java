/** Record rules of villages, counties and divisions. */
@NullMarked
package org.fupin.validation.rules.village;

import org.jspecify.annotations.NullMarked;
