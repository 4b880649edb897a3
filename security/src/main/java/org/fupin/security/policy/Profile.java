package org.fupin.security.policy;

import java.time.LocalDate;

/**
 * A set of national standards and laws that were in force together. Rules never change silently: what a profile says is
 * data, held by a golden file, and a new set of standards is a new profile.
 */
public enum Profile {
    /** The time of the policy: GB/T 22239-2008, GB/T 35273-2017, Cybersecurity Law. */
    P2018_08("2018-08", LocalDate.of(2018, 8, 1)),
    /** GB/T 22239-2019 with its clause on personal information, GB/T 35273-2020, Cryptography Law. */
    P2020_10("2020-10", LocalDate.of(2020, 10, 1)),
    /** GB/T 39786-2021, Data Security Law, Personal Information Protection Law. */
    P2021_11("2021-11", LocalDate.of(2021, 11, 1)),
    /** GB/T 43697-2024, the regulation on network data of 2025, GB/T 45574-2025. */
    P2025_11("2025-11", LocalDate.of(2025, 11, 1));

    private final String id;
    private final LocalDate inForce;

    Profile(String id, LocalDate inForce) {
        this.id = id;
        this.inForce = inForce;
    }

    /** Name in files and manifests, such as {@code 2021-11}. */
    public String id() {
        return id;
    }

    /** First day on which it applies. */
    public LocalDate inForce() {
        return inForce;
    }

    /**
     * The profile of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Profile of(String id) {
        for (Profile profile : values()) {
            if (profile.id.equals(id)) {
                return profile;
            }
        }
        throw new IllegalArgumentException("no profile \"" + id + "\"; there are 2018-08, 2020-10, 2021-11, 2025-11");
    }

    /**
     * The profile in force on that day.
     *
     * @throws IllegalArgumentException for a day before the first profile
     */
    public static Profile on(LocalDate day) {
        Profile found = null;
        for (Profile profile : values()) {
            if (!profile.inForce.isAfter(day)) {
                found = profile;
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("no profile was in force on " + day);
        }
        return found;
    }
}
