package org.fupin.security.pack;

import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import org.fupin.security.CryptoSuite;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.Randoms;

/** Tells parties by their certificates. */
final class Parties {

    private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)CN=((?:[^,\\\\]|\\\\.)*)");

    private Parties() {}

    static PackageParty of(CryptoSuite suite, X509Certificate certificate) {
        return new PackageParty(digest(suite, certificate), name(certificate));
    }

    static String digest(CryptoSuite suite, X509Certificate certificate) {
        return HexFormat.of().formatHex(Certificates.digest(suite, certificate));
    }

    /** The common name as far as a manifest may hold it, else nothing. */
    static String name(X509Certificate certificate) {
        Matcher name = COMMON_NAME.matcher(certificate.getSubjectX500Principal().getName(X500Principal.RFC2253));
        if (!name.find()) {
            return "";
        }
        String text = Normalizer.normalize(name.group(1), Normalizer.Form.NFC);
        return Lines.allowed(text, PackageTerms.LONGEST) ? text : "";
    }

    /** A new random id, a UUID of version 4. */
    static String newId() {
        ByteBuffer bytes = ByteBuffer.wrap(Randoms.bytes(16));
        long high = bytes.getLong() & ~0xF000L | 0x4000L;
        long low = bytes.getLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low).toString();
    }
}
