/** Record rules of the living environment and international exchange. */
@NullMarked
package org.fupin.validation.rules.environment;

import org.jspecify.annotations.NullMarked;
