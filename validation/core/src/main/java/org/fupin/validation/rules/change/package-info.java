/** The record rules of changes of households and of their members. */
@NullMarked
package org.fupin.validation.rules.change;

import org.jspecify.annotations.NullMarked;
