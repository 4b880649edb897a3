/** Sealed packages: what goes in comes out, and nothing else does. */
@NullMarked
package org.fupin.security.pack;

import org.jspecify.annotations.NullMarked;
