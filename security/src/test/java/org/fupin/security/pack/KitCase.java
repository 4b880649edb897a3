package org.fupin.security.pack;

import org.fupin.security.internal.KeyKind;

/**
 * One package of the kit.
 *
 * @param name file name without suffix
 * @param kind whose keys it is made with
 * @param expected OK or the code of the refusal
 * @param policy what the receiver accepts: suites, then the oldest profile
 * @param what the one thing that is wrong, or special
 * @param bytes the package
 */
record KitCase(String name, KeyKind kind, String expected, Policy policy, String what, byte[] bytes) {

    /** What the receiver accepts. */
    enum Policy {
        /** Both suites, every profile. */
        ANY,
        /** SM only. */
        SM,
        /** INTL only. */
        INTL,
        /** Both suites, profiles from 2021-11 on. */
        FROM_2021_11
    }

    PackagePolicy policy(KitBase base) {
        return switch (policy) {
            case ANY -> base.policy();
            case SM -> base.policy().suites(org.fupin.security.CryptoSuite.SM);
            case INTL -> base.policy().suites(org.fupin.security.CryptoSuite.INTL);
            case FROM_2021_11 -> base.policy().from("2021-11");
        };
    }
}
