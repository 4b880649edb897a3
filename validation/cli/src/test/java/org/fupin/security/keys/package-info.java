/** What only tests may do with key rings. */
@NullMarked
package org.fupin.security.keys;

import org.jspecify.annotations.NullMarked;
