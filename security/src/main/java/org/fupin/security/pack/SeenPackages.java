package org.fupin.security.pack;

import java.util.Optional;

/**
 * Knows which packages were received. A package is signed for ever, so only the receiver's memory can tell that one comes
 * a second time, or that an old one is passed off as new.
 */
public interface SeenPackages {

    /** Remembers nothing. */
    SeenPackages NONE = new SeenPackages() {
        @Override
        public boolean received(String packageId) {
            return false;
        }

        @Override
        public Optional<Last> latest(String sender, String series) {
            return Optional.empty();
        }

        @Override
        public boolean remember(PackageManifest manifest) {
            return true;
        }
    };

    /**
     * The last package of a series.
     *
     * @param number its number
     * @param packageId its id
     */
    record Last(long number, String packageId) {}

    /** Whether the package was received. */
    boolean received(String packageId);

    /**
     * The last package of a sender's series.
     *
     * @param sender digest of the sender's certificate
     * @param series name of the series
     */
    Optional<Last> latest(String sender, String series);

    /**
     * Remembers a package; done once its content was taken over.
     *
     * @return false if it was remembered before; of two that try at once, one gets false
     */
    boolean remember(PackageManifest manifest);
}
