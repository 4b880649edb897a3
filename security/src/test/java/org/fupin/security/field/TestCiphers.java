package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.NewKey;
import org.fupin.security.policy.Profile;
import org.fupin.security.policy.SecurityPolicy;

/** Rings with a FIELD key, and ciphers over them. */
final class TestCiphers {

    static final SecurityPolicy POLICY = SecurityPolicy.of(Profile.P2025_11);
    static final SecurityPolicy BOTH = POLICY.allowing(CryptoSuite.INTL);
    static final String PURPOSE = "动态管理";
    static final FieldRef REF = new FieldRef("person", "certificateNo", "5200000000001");

    private TestCiphers() {}

    static KeyRing ring(CryptoSuite suite, String key) {
        KeyRing ring =
                KeyRing.inMemory(suite, KeyRingSettings.of(InstantSource.fixed(Instant.parse("2018-08-19T00:00:00Z"))));
        ring.add(NewKey.of(KeyPurpose.FIELD, suite).named(key));
        return ring;
    }

    static FieldCipher cipher(KeyRing ring) {
        return FieldCipher.builder(ring, BOTH, PURPOSE).build();
    }

    static String open(FieldCipher cipher, FieldRef ref, String sealed) {
        try (Opened opened = cipher.open(ref, sealed)) {
            return opened.text();
        }
    }

    static SecurityRefusal refused(Code code, ThrowingCallable call) {
        SecurityRefusal[] refusal = new SecurityRefusal[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(SecurityRefusal.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            refusal[0] = e;
        });
        return refusal[0];
    }
}
