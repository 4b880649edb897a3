package org.fupin.security.pack;

import java.util.Optional;

/** Looks whether a package is new. */
final class SeriesCheck {

    private SeriesCheck() {}

    /**
     * How many packages of its series are missing before it.
     *
     * @throws org.fupin.security.SecurityRefusal REPLAYED if it is not new, or not what follows in its series
     */
    static long missing(PackageManifest manifest, SeenPackages seen) {
        if (seen.received(manifest.packageId())) {
            throw Refusals.replayed("manifest.packageId");
        }
        PackageSeries series = manifest.terms().series();
        if (series == null) {
            return 0;
        }
        Optional<SeenPackages.Last> last = seen.latest(manifest.sender().certificate(), series.name());
        if (last.isEmpty()) {
            return series.number() - 1;
        }
        long missing = series.number() - last.get().number() - 1;
        boolean follows = missing != 0 || last.get().packageId().equals(series.previous());
        if (missing < 0 || !follows) {
            throw Refusals.replayed("manifest.series");
        }
        return missing;
    }
}
