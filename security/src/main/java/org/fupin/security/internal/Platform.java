package org.fupin.security.internal;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.fupin.security.SecurityRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Bouncy Castle, passed as an instance: nothing is registered in the JVM, and a provider that somebody else registered is
 * never asked.
 */
final class Platform {
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();
    private static final @Nullable String FAULT =
            PlatformCheck.fault(BOUNCY_CASTLE.getInfo(), Platform.class.getClassLoader());

    private Platform() {}

    /**
     * Returns Bouncy Castle.
     *
     * @throws SecurityRefusal {@code PLATFORM} when it is too old or there twice
     */
    static Provider bc() {
        if (FAULT != null) {
            throw new SecurityRefusal(SecurityRefusal.Code.PLATFORM, FAULT);
        }
        return BOUNCY_CASTLE;
    }
}
