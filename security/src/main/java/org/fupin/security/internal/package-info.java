/**
 * The only place that touches Bouncy Castle and {@code javax.crypto}. Public for the other packages of this module, not
 * for anybody else: it may change at any time.
 */
@NullMarked
package org.fupin.security.internal;

import org.jspecify.annotations.NullMarked;
