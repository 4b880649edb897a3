package org.fupin.security.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.OwnerOnlyFiles;

/** Reads certificates of receivers and of those who are trusted. */
public final class PackageCertificates {

    private static final int MOST_BYTES = 1 << 20;

    private PackageCertificates() {}

    /**
     * The certificates in a file, PEM (one or more) or DER, SM2 ones too.
     *
     * @throws org.fupin.security.SecurityRefusal if it holds none
     * @throws IOException if it cannot be read
     */
    public static List<X509Certificate> read(Path file) throws IOException {
        List<X509Certificate> certificates = Certificates.readAll(OwnerOnlyFiles.readShared(file, MOST_BYTES));
        return SenderChain.of(certificates).certificates();
    }

    /** What a certificate calls its holder; empty when it does not say. */
    public static String name(X509Certificate certificate) {
        return Parties.name(certificate);
    }
}
