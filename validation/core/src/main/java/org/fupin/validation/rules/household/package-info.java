/** The record rules of households. */
@NullMarked
package org.fupin.validation.rules.household;

import org.jspecify.annotations.NullMarked;
