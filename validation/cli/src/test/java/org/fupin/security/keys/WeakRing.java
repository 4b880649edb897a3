package org.fupin.security.keys;

import java.nio.file.Path;
import java.time.InstantSource;
import org.fupin.security.CryptoSuite;

/** Rings for tests of the command: the password costs next to nothing. Reading takes any cost up to the limit. */
public final class WeakRing {

    private WeakRing() {}

    /** Makes the file of an empty ring under this password. */
    public static KeyRing create(Path file, String password) {
        return KeyRing.create(
                file,
                CryptoSuite.SM,
                new PasswordProtection(password.toCharArray(), PasswordCost.weak(2)),
                KeyRingSettings.of(InstantSource.system()));
    }
}
