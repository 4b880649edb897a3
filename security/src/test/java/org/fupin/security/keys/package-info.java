/** Tests of the keys. */
@NullMarked
package org.fupin.security.keys;

import org.jspecify.annotations.NullMarked;
