/** Tests of the redactor. */
@NullMarked
package org.fupin.security.redact;

import org.jspecify.annotations.NullMarked;
