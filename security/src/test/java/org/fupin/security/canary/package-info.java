/** Canary people go through every API of the module, and nothing that comes out names them. */
@NullMarked
package org.fupin.security.canary;

import org.jspecify.annotations.NullMarked;
