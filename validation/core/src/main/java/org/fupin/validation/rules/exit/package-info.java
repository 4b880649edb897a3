/** Record rules of the exit of households and villages from poverty. */
@NullMarked
package org.fupin.validation.rules.exit;

import org.jspecify.annotations.NullMarked;
