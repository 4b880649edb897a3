/** Keeps identity numbers, phones, accounts and named people out of logs and exceptions. */
@NullMarked
package org.fupin.security.redact;

import org.jspecify.annotations.NullMarked;
