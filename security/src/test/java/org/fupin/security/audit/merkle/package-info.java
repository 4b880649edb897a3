/** Tests of the Merkle tree. */
@NullMarked
package org.fupin.security.audit.merkle;

import org.jspecify.annotations.NullMarked;
