/** Record rules of department feeds. */
@NullMarked
package org.fupin.validation.rules.department;

import org.jspecify.annotations.NullMarked;
