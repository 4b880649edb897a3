package org.fupin.security.internal;

import java.security.PublicKey;
import java.time.Instant;
import java.util.Set;

/**
 * What a certificate shall say.
 *
 * @param subject distinguished name such as {@code CN=某县扶贫办,O=示例,C=CN}
 * @param key the holder's public key
 * @param uses what it may be used for; with {@code ISSUE} it becomes an authority
 * @param from start of validity
 * @param until end of validity
 */
public record CertificateRequest(String subject, PublicKey key, Set<CertificateUse> uses, Instant from, Instant until) {
    /** Keeps its own copy of the uses. */
    public CertificateRequest {
        uses = Set.copyOf(uses);
    }
}
