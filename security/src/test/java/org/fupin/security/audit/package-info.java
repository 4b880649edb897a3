/** Tests of the audit log. */
@NullMarked
package org.fupin.security.audit;

import org.jspecify.annotations.NullMarked;
