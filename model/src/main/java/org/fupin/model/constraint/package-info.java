/** The constraints of the standard: few, composed, each with its check. */
@NullMarked
package org.fupin.model.constraint;

import org.jspecify.annotations.NullMarked;
