/**
 * Keys: a ring of keys with ids, purposes and states, its file, the service that a key store or hardware module
 * implements, and the job that moves sealed values to a new key.
 */
@NullMarked
package org.fupin.security.keys;

import org.jspecify.annotations.NullMarked;
