/** Sealed values: bound to their place and purpose, so that none opens anywhere else. */
@NullMarked
package org.fupin.security.field;

import org.jspecify.annotations.NullMarked;
