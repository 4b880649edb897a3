/** The reported kinds of leaks, re-created as files with invented people: all must be refused. */
@NullMarked
package org.fupin.security.notice.leak;

import org.jspecify.annotations.NullMarked;
