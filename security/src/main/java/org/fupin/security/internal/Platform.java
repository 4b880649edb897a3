package org.fupin.security.internal;

import java.security.Provider;
import java.security.Security;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/**
 * The providers, passed as instances: nothing is registered in the JVM, and a provider that somebody else registered is
 * never asked.
 */
final class Platform {
    /** Bouncy Castle, checked once for its version and for being the only copy. */
    static final Provider BC = new BouncyCastleProvider();

    private static final @Nullable Provider JDK_CIPHERS = fromJdk("SunJCE");
    private static final @Nullable Provider JDK_DIGESTS = fromJdk("SUN");

    private Platform() {}

    /** Returns the JDK's own ciphers and MACs (AES in hardware), or Bouncy Castle where the JDK has none. */
    static Provider ciphers() {
        return JDK_CIPHERS == null ? BC : JDK_CIPHERS;
    }

    /** Returns the JDK's own digests, or Bouncy Castle where the JDK has none. */
    static Provider digests() {
        return JDK_DIGESTS == null ? BC : JDK_DIGESTS;
    }

    // a provider of that name counts only when its class comes with the JDK itself
    private static @Nullable Provider fromJdk(String name) {
        Provider provider = Security.getProvider(name);
        boolean genuine = provider != null && provider.getClass().getModule() == Object.class.getModule();
        return genuine ? provider : null;
    }
}
