package org.fupin.security.pack;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place of a package in a series of deliveries, so that an old one cannot be passed off as the newest.
 *
 * @param name name of the series, one line, such as {@code 520102 household 2018}
 * @param number 1 for the first, then one more each time
 * @param previous id of the package before; null for the first
 */
public record PackageSeries(
        String name, long number, @Nullable String previous) {

    static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    /** Refuses a place that cannot be. */
    public PackageSeries {
        boolean linked = previous == null
                ? number == 1
                : number > 1 && ID.matcher(previous).matches();
        if (!Lines.allowed(name, PackageTerms.LONGEST) || !linked || number > CanonicalJson.MOST) {
            throw new IllegalArgumentException("系列的第一份没有前一份，其余须写明前一份 · the first of a series has no package"
                    + " before it, every other one names it");
        }
    }

    /** The first of a series. */
    public static PackageSeries first(String name) {
        return new PackageSeries(name, 1, null);
    }

    /** The place after this one, which belongs to the package of that id. */
    public PackageSeries next(String packageId) {
        return new PackageSeries(name, number + 1, packageId);
    }
}
