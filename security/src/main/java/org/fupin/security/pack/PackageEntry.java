package org.fupin.security.pack;

/**
 * One sealed file of a package.
 *
 * @param path path in the package, by the rules of the format
 * @param plainSize bytes in clear
 * @param sealed size and digest of the ciphertext
 * @param details what the sender says of it
 */
public record PackageEntry(String path, long plainSize, PackagePart sealed, EntryDetails details) {}
