/** Record rules of responsibility, assessment and supervision. */
@NullMarked
package org.fupin.validation.rules.responsibility;

import org.jspecify.annotations.NullMarked;
