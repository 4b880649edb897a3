/** Record rules of public notices. */
@NullMarked
package org.fupin.validation.rules.notice;

import org.jspecify.annotations.NullMarked;
