/** The policy text against the standard, both ways. */
@NullMarked
package org.fupin.validation.policy;

import org.jspecify.annotations.NullMarked;
