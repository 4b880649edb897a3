package org.fupin.security.keys;

/**
 * A secret key on its way to another office.
 *
 * @param envelope the key in a CMS EnvelopedData; {@code openssl cms -decrypt} opens it
 * @param signature of the sender over exactly these bytes; {@code openssl pkeyutl -verify} checks it
 */
public record SignedEnvelope(byte[] envelope, byte[] signature) {}
