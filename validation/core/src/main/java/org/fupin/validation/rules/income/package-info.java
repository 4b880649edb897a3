/** Record rules of household income. */
@NullMarked
package org.fupin.validation.rules.income;

import org.jspecify.annotations.NullMarked;
