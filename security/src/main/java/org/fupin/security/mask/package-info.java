/**
 * Masks that say how many values still fit what they show. What is shown by default is decided in
 * {@link org.fupin.model.mask.Mask}; here are the stricter checks, the finer choices and the counting.
 */
@NullMarked
package org.fupin.security.mask;

import org.jspecify.annotations.NullMarked;
