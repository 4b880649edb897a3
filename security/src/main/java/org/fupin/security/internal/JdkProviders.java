package org.fupin.security.internal;

import java.security.Provider;
import java.security.Security;
import org.jspecify.annotations.Nullable;

/** The JDK's own providers, which use the processor's AES and SHA; asked for by instance, like Bouncy Castle. */
final class JdkProviders {
    private static final @Nullable Provider CIPHERS = genuine("SunJCE");
    private static final @Nullable Provider DIGESTS = genuine("SUN");

    private JdkProviders() {}

    /** Returns the JDK's ciphers, or Bouncy Castle where the JDK has none. */
    static Provider ciphers() {
        return CIPHERS == null ? Platform.bc() : CIPHERS;
    }

    /** Returns the JDK's digests and DRBG, or Bouncy Castle where the JDK has none. */
    static Provider digests() {
        return DIGESTS == null ? Platform.bc() : DIGESTS;
    }

    // a provider of that name counts only when its class comes with the JDK itself
    private static @Nullable Provider genuine(String name) {
        Provider provider = Security.getProvider(name);
        return provider != null && provider.getClass().getModule() == Object.class.getModule() ? provider : null;
    }
}
