/** Record rules of monitoring after exit. */
@NullMarked
package org.fupin.validation.rules.monitoring;

import org.jspecify.annotations.NullMarked;
