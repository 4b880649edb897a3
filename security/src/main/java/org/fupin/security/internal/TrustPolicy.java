package org.fupin.security.internal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whom to trust, and when.
 *
 * @param anchors certificates trusted as such: roots, or the pinned certificate of a partner; they come from the user,
 *     never out of the data that is checked
 * @param at the time for which validity is judged
 * @param revoked tells whether a certificate was revoked; the library itself never asks a network
 */
public record TrustPolicy(Set<X509Certificate> anchors, Instant at, Predicate<X509Certificate> revoked) {
    /** Keeps its own copy of the anchors. */
    public TrustPolicy {
        anchors = Set.copyOf(anchors);
    }

    /** A policy without a list of revoked certificates. */
    public TrustPolicy(Set<X509Certificate> anchors, Instant at) {
        this(anchors, at, certificate -> false);
    }
}
