/** A generated corpus of public notices, labelled, with invented people only. */
@NullMarked
package org.fupin.security.notice.corpus;

import org.jspecify.annotations.NullMarked;
