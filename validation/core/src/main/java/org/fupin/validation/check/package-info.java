/** Constraints and record rules, compiled once for a record type to straight arrays of checks. */
@NullMarked
package org.fupin.validation.check;

import org.jspecify.annotations.NullMarked;
