/** The standard's rules under plain Jakarta Validation. */
@NullMarked
package org.fupin.validation.jakarta;

import org.jspecify.annotations.NullMarked;
