/** Record rules of micro loans. */
@NullMarked
package org.fupin.validation.rules.loan;

import org.jspecify.annotations.NullMarked;
