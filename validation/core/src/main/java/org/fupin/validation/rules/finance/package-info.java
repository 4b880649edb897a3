/** Record rules of insurance, credit and other finance. */
@NullMarked
package org.fupin.validation.rules.finance;

import org.jspecify.annotations.NullMarked;
