package org.fupin.security.pack;

import java.util.List;
import org.fupin.security.CryptoSuite;

/**
 * What a package says of itself, under the sender's signature.
 *
 * @param packageId random id (UUID version 4, lower case)
 * @param terms what it is and what for
 * @param signature how it is signed, which also tells the suite
 * @param sender who signed it
 * @param recipients whom it is sealed for, in the order of their certificates' digests
 * @param certificates the sender's chain as it is shipped
 * @param keys the key envelope as it is shipped
 * @param entries the files, in the order of their paths
 */
public record PackageManifest(
        String packageId,
        PackageTerms terms,
        PackageSignature signature,
        PackageParty sender,
        List<PackageParty> recipients,
        PackagePart certificates,
        PackagePart keys,
        List<PackageEntry> entries) {

    /** Copies the lists. */
    public PackageManifest {
        recipients = List.copyOf(recipients);
        entries = List.copyOf(entries);
    }

    /** The suite of all algorithms in it. */
    public CryptoSuite suite() {
        return signature.suite();
    }

    /** Bytes of all entries in clear. */
    public long plainSize() {
        return entries.stream().mapToLong(PackageEntry::plainSize).sum();
    }
}
