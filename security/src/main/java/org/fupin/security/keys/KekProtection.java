package org.fupin.security.keys;

import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/** A wrapping key in a key service protects the ring. */
final class KekProtection extends RingProtection {
    private static final byte[] CONTEXT = Pae.encode("fupin.keyring.kek.v1");

    private final KeyService service;
    private final KeyId kek;

    KekProtection(KeyService service, KeyId kek) {
        this.service = service;
        this.kek = kek;
    }

    @Override
    RingGuard seal(CryptoSuite suite, SecretBytes master) {
        WrappedKey wrapped = service.wrap(kek, master, CONTEXT);
        RingGuard guard = new RingGuard(RingGuard.KEK, wrapped.algorithm(), wrapped.packed(), null, 0, kek);
        // a ring that would never open again is not written
        try (SecretBytes again = open(suite, guard)) {
            if (!again.equals(master)) {
                throw new SecurityRefusal(Code.UNAVAILABLE, kek.value());
            }
        }
        return guard;
    }

    @Override
    SecretBytes open(CryptoSuite suite, RingGuard guard) {
        if (!kek.equals(guard.kek())) {
            throw new SecurityRefusal(Code.CANNOT_OPEN, kek.value());
        }
        SecretBytes master = service.unwrap(wrapped(guard), CONTEXT);
        if (master.length() != RingSecret.LENGTH) {
            master.close();
            throw new SecurityRefusal(Code.CANNOT_OPEN, kek.value());
        }
        return master;
    }

    private WrappedKey wrapped(RingGuard guard) {
        try {
            return WrappedKey.unpacked(kek, guard.algorithm(), guard.wrapped());
        } catch (IllegalArgumentException e) {
            throw new SecurityRefusal(Code.MALFORMED, "protection");
        }
    }

    /** The service stays open: it belongs to the caller. */
    @Override
    public void close() {}
}
