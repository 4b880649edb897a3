/** The record rules of the standard, a package for each area. */
@NullMarked
package org.fupin.validation.rules;

import org.jspecify.annotations.NullMarked;
