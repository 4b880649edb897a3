package org.fupin.security.audit;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.Digests;

/**
 * Names an object by its digest. Of sealed or published bytes it is the plain digest ({@code sm3:} or {@code sha256:} and
 * 64 hexadecimal digits); of a record it is the keyed digest of its id ({@code hmac-sm3:} or {@code hmac-sha256:} and 32),
 * made by {@link RecordDigests}, because the plain digest of an identity number is as good as the number.
 *
 * @param value algorithm, colon, digest
 */
public record ObjectDigest(String value) {

    private static final Pattern FORM =
            Pattern.compile("(sm3|sha256):[0-9a-f]{64}|(hmac-sm3|hmac-sha256):[0-9a-f]{32}");
    private static final int SHORTEST = 64;

    /**
     * That digest.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public ObjectDigest {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("对象摘要格式不符 · not the digest of an object");
        }
    }

    /**
     * The digest of bytes that are sealed or public: a package, a manifest, a ciphertext file, a published notice.
     *
     * @throws SecurityRefusal {@code WEAK} for fewer than 64 bytes, which could be guessed from the digest
     */
    public static ObjectDigest ofSealed(CryptoSuite suite, byte[] sealed) {
        if (sealed.length < SHORTEST) {
            throw new SecurityRefusal(SecurityRefusal.Code.WEAK, "object digest");
        }
        return of(suite, Digests.digest(suite, sealed));
    }

    /** The object whose digest of 32 bytes is known already. */
    public static ObjectDigest of(CryptoSuite suite, byte[] digest) {
        return new ObjectDigest(
                (suite == CryptoSuite.SM ? "sm3:" : "sha256:") + HexFormat.of().formatHex(digest));
    }

    static ObjectDigest keyed(CryptoSuite suite, byte[] mac16) {
        return new ObjectDigest((suite == CryptoSuite.SM ? "hmac-sm3:" : "hmac-sha256:")
                + HexFormat.of().formatHex(mac16));
    }

    /** Tells whether it names a record by a keyed digest. */
    public boolean keyed() {
        return value.startsWith("hmac-");
    }

    /** Returns the digest alone, in hexadecimal. */
    public String hex() {
        return value.substring(value.indexOf(':') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
