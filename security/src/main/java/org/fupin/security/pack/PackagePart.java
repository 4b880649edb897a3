package org.fupin.security.pack;

import java.util.regex.Pattern;

/**
 * Bytes of the package, fixed by their size and digest.
 *
 * @param size how many bytes
 * @param digest SM3 or SHA-256, as the suite says, 64 hexadecimal digits
 */
public record PackagePart(long size, String digest) {

    static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
}
