package org.fupin.security.pack;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.fupin.security.CryptoSuite;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver confirms of a package (接收证据): which one, what became of it, and when.
 *
 * @param suite suite of the digests in it, that of the package
 * @param packageId id of the package
 * @param manifest digest of its manifest
 * @param result what became of it
 * @param reason why it was refused, one line without personal data; null when it was not
 * @param entries how many files it holds
 * @param bytes their bytes in clear
 * @param time when this was found, to the second
 * @param receiver who confirms it
 */
public record Receipt(
        CryptoSuite suite,
        String packageId,
        String manifest,
        Result result,
        @Nullable String reason,
        long entries,
        long bytes,
        OffsetDateTime time,
        PackageParty receiver) {

    /** What became of a package. */
    public enum Result {
        /** It is whole and comes from its sender; it was not opened. */
        VERIFIED,
        /** It was opened and every byte found authentic. */
        OPENED,
        /** It was opened and its content accepted by the standard's checks. */
        ACCEPTED,
        /** It was not taken over; the reason says why. */
        REFUSED
    }

    /** Cuts the time to the second and refuses what could not be written. */
    public Receipt {
        time = time.truncatedTo(ChronoUnit.SECONDS);
        boolean sound = PackageSeries.ID.matcher(packageId).matches()
                && PackagePart.DIGEST.matcher(manifest).matches()
                && (reason != null) == (result == Result.REFUSED)
                && (reason == null || Lines.allowed(reason, PackageTerms.LONGEST))
                && entries >= 0
                && bytes >= 0
                && time.getYear() >= 2000
                && time.getYear() <= 9999;
        if (!sound) {
            throw new IllegalArgumentException("拒收须写明原因（一行） · a refusal, and nothing else, gives a reason of one line");
        }
    }

    /**
     * A receipt for that package, by that receiver.
     *
     * @param result anything but {@link Result#REFUSED}, for which see {@link #refused}
     */
    public static Receipt of(VerifiedPackage verified, Result result, OffsetDateTime time, PackageSender receiver) {
        PackageManifest manifest = verified.manifest();
        return new Receipt(
                manifest.suite(),
                manifest.packageId(),
                verified.manifestDigest(),
                result,
                null,
                manifest.entries().size(),
                manifest.plainSize(),
                time,
                Parties.of(manifest.suite(), receiver.chain().get(0)));
    }

    /** A receipt that says why the package was not taken over. */
    public static Receipt refused(
            VerifiedPackage verified, String reason, OffsetDateTime time, PackageSender receiver) {
        Receipt plain = of(verified, Result.VERIFIED, time, receiver);
        return new Receipt(
                plain.suite,
                plain.packageId,
                plain.manifest,
                Result.REFUSED,
                reason,
                plain.entries,
                plain.bytes,
                plain.time,
                plain.receiver);
    }

    /** Whether it speaks of the package with that manifest. */
    public boolean confirms(PackageManifest sent) {
        byte[] json = ManifestJson.write(sent);
        return packageId.equals(sent.packageId())
                && suite == sent.suite()
                && manifest.equals(Measured.part(suite, json).digest());
    }
}
