/** Record rules of the identification of households. */
@NullMarked
package org.fupin.validation.rules.identification;

import org.jspecify.annotations.NullMarked;
