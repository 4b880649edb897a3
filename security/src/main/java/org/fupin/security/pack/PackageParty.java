package org.fupin.security.pack;

/**
 * A sender or receiver, told by the digest of the certificate.
 *
 * @param certificate digest of the certificate's DER bytes (SM3 or SHA-256, as the suite says), 64 hexadecimal digits
 * @param name what the certificate calls it; empty when the sender kept it back
 */
public record PackageParty(String certificate, String name) {}
