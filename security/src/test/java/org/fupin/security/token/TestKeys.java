package org.fupin.security.token;

import java.time.Instant;
import java.time.InstantSource;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.NewKey;
import org.fupin.security.policy.Profile;
import org.fupin.security.policy.SecurityPolicy;

/** A ring with TOKEN keys of both suites, and what tests make with it. */
final class TestKeys {

    static final SecurityPolicy POLICY = SecurityPolicy.of(Profile.P2021_11).allowing(CryptoSuite.INTL);
    static final KeyId SM = new KeyId("k-token-sm");
    static final KeyId OTHER = new KeyId("k-token-other");
    static final KeyId INTL = new KeyId("k-token-intl");
    static final TokenContext CONTEXT = new TokenContext("低保比对", "FP", "MZ", "2018");

    private TestKeys() {}

    static KeyRing ring() {
        KeyRing ring = KeyRing.inMemory(
                CryptoSuite.SM, KeyRingSettings.of(InstantSource.fixed(Instant.parse("2018-08-19T00:00:00Z"))));
        ring.add(NewKey.of(KeyPurpose.TOKEN, CryptoSuite.SM).named(SM.value()));
        ring.add(NewKey.of(KeyPurpose.TOKEN, CryptoSuite.SM).named(OTHER.value()));
        ring.add(NewKey.of(KeyPurpose.TOKEN, CryptoSuite.INTL).named(INTL.value()));
        return ring;
    }

    static TokenMaker maker(KeyRing ring, TokenContext context) {
        return TokenMaker.of(ring, POLICY, SM, context);
    }
}
