package org.fupin.security.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The names of a package's entries and their order. */
final class PackageLayout {

    static final String MIMETYPE = "mimetype";
    static final String MANIFEST = "META-INF/manifest.json";
    static final String SIGNATURE = "META-INF/manifest.sig";
    static final String CERTIFICATES = "META-INF/certs.pem";
    static final String KEYS = "META-INF/keys.p7m";
    /** What stands before the data, in this order. */
    static final List<String> HEAD = List.of(MIMETYPE, MANIFEST, SIGNATURE, CERTIFICATES, KEYS);

    private static final String TYPE = "application/vnd.pa-package+zip";

    private PackageLayout() {}

    static byte[] type() {
        return TYPE.getBytes(StandardCharsets.US_ASCII);
    }
}
