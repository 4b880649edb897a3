package org.fupin.security.pack;

import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import org.fupin.security.CryptoSuite;

/**
 * What a receiver accepts. Trust comes from here alone, never from the package.
 *
 * @param anchors certificates that the sender's chain must lead to; the sender's own may be one of them
 * @param suites suites that may be read; only {@link CryptoSuite#SM} unless others are named
 * @param oldestProfile the oldest policy profile that is accepted, such as {@code 2021-11}
 * @param clock the time at which certificates must be valid
 * @param checks what is looked up outside the package
 * @param limits what protects from hostile packages
 */
public record PackagePolicy(
        Set<X509Certificate> anchors,
        Set<CryptoSuite> suites,
        String oldestProfile,
        InstantSource clock,
        Checks checks,
        PackageLimits limits) {

    private static final String FIRST_PROFILE = "2018-08";

    /**
     * What is looked up outside the package.
     *
     * @param seen the packages received before
     * @param revocation the certificates that were revoked
     * @param purposes purposes that are accepted; any when empty
     */
    public record Checks(SeenPackages seen, Revocation revocation, Set<String> purposes) {

        /** Nothing is looked up. */
        public static final Checks NONE = new Checks(SeenPackages.NONE, certificate -> false, Set.of());

        /** Copies the purposes. */
        public Checks {
            purposes = Set.copyOf(purposes);
        }
    }

    /** Knows which certificates were revoked. */
    @FunctionalInterface
    public interface Revocation {
        /** Whether it was revoked. */
        boolean revoked(X509Certificate certificate);
    }

    /** Copies the sets. */
    public PackagePolicy {
        anchors = Set.copyOf(anchors);
        suites = Set.copyOf(suites);
        if (!PackageTerms.PROFILE.matcher(oldestProfile).matches()) {
            throw new IllegalArgumentException("配置应写作 2021-11 · a profile is written like 2021-11");
        }
    }

    /** Accepts SM packages of all profiles from senders whose chain leads to one of these. */
    public static PackagePolicy of(Collection<X509Certificate> anchors, InstantSource clock) {
        return new PackagePolicy(
                Set.copyOf(anchors), Set.of(CryptoSuite.SM), FIRST_PROFILE, clock, Checks.NONE, PackageLimits.DEFAULT);
    }

    /** The same for these suites. */
    public PackagePolicy suites(CryptoSuite... accepted) {
        return new PackagePolicy(anchors, Set.of(accepted), oldestProfile, clock, checks, limits);
    }

    /** The same from that profile on. */
    public PackagePolicy from(String profile) {
        return new PackagePolicy(anchors, suites, profile, clock, checks, limits);
    }

    /** The same with look-ups. */
    public PackagePolicy checks(Checks lookups) {
        return new PackagePolicy(anchors, suites, oldestProfile, clock, lookups, limits);
    }

    /** The same that refuses packages received before. */
    public PackagePolicy seen(SeenPackages packages) {
        return checks(new Checks(packages, checks.revocation(), checks.purposes()));
    }

    /** The same with other limits. */
    public PackagePolicy limits(PackageLimits other) {
        return new PackagePolicy(anchors, suites, oldestProfile, clock, checks, other);
    }
}
