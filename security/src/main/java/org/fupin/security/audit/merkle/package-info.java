/** Merkle trees as RFC 6962 hashes them, with the digest of a suite: roots, inclusion and consistency proofs. */
@NullMarked
package org.fupin.security.audit.merkle;

import org.jspecify.annotations.NullMarked;
