package org.fupin.security.pack;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a package is and what for, as its sender states and signs it.
 *
 * @param created when it was made, to the second, with its offset (in China +08:00)
 * @param purpose what the receiver may use it for, one line; bound into the keys of all entries
 * @param profile policy profile it was made under, such as {@code 2021-11}
 * @param label classification of the whole, one line; null when none is given
 * @param series its place in a series of deliveries; null when it stands alone
 * @param normalization version of the normalisation of tokens in it, 0 when it holds none
 */
public record PackageTerms(
        OffsetDateTime created,
        String purpose,
        String profile,
        @Nullable String label,
        @Nullable PackageSeries series,
        int normalization) {

    static final int LONGEST = 200;
    static final Pattern PROFILE = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

    /** Cuts the time to the second and refuses texts that could not be written. */
    public PackageTerms {
        created = created.truncatedTo(ChronoUnit.SECONDS);
        boolean sound = Lines.allowed(purpose, LONGEST)
                && (label == null || Lines.allowed(label, LONGEST))
                && PROFILE.matcher(profile).matches()
                && created.getYear() >= 2000
                && created.getYear() <= 9999
                && created.getOffset().getTotalSeconds() % 60 == 0
                && normalization >= 0;
        if (!sound) {
            throw new IllegalArgumentException("目的、标签应为一行文字（至多 200 字），配置形如 2021-11 · purpose and label are one"
                    + " line of at most 200 characters, a profile is written like 2021-11");
        }
    }

    /** Terms with a purpose only. */
    public static PackageTerms of(OffsetDateTime created, String purpose, String profile) {
        return new PackageTerms(created, purpose, profile, null, null, 0);
    }

    /** The same terms in a series. */
    public PackageTerms in(PackageSeries place) {
        return new PackageTerms(created, purpose, profile, label, place, normalization);
    }

    /** The same terms with a label. */
    public PackageTerms labelled(String text) {
        return new PackageTerms(created, purpose, profile, text, series, normalization);
    }
}
