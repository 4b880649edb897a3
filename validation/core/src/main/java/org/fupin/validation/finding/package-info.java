/** What the checks found: findings with their places, and the ledger that accounts for every rule. */
@NullMarked
package org.fupin.validation.finding;

import org.jspecify.annotations.NullMarked;
