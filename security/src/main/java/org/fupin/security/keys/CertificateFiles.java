package org.fupin.security.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import org.fupin.security.internal.Certificates;

/** Certificates in files, SM2 ones too, which the JDK alone cannot read. */
public final class CertificateFiles {

    private CertificateFiles() {}

    /**
     * Reads one certificate, PEM or DER.
     *
     * @throws org.fupin.security.SecurityRefusal {@code MALFORMED}, {@code UNSAFE_FILE} for a link
     */
    public static X509Certificate read(Path file) throws IOException {
        return Certificates.read(SecretFiles.readShared(file));
    }

    /** Reads one certificate, PEM or DER. */
    public static X509Certificate read(byte[] pemOrDer) {
        return Certificates.read(pemOrDer);
    }

    /** Returns a certificate as PEM. */
    public static byte[] pem(X509Certificate certificate) {
        return Certificates.pem(List.of(certificate));
    }
}
