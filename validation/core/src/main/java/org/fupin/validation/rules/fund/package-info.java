/** Record rules of fund sources, allocations, disbursements and payouts. */
@NullMarked
package org.fupin.validation.rules.fund;

import org.jspecify.annotations.NullMarked;
