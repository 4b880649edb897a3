/** Record rules of cooperation and social assistance. */
@NullMarked
package org.fupin.validation.rules.cooperation;

import org.jspecify.annotations.NullMarked;
