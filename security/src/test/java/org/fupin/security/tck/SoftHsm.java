package org.fupin.security.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.fupin.security.CryptoSuite;
import org.fupin.security.internal.CertificateRequest;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.KeyPairs;
import org.fupin.security.internal.Randoms;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;

/**
 * SoftHSM2, a PKCS#11 token in software that others wrote. It must be installed (Debian package {@code softhsm2}); where
 * it is not, the test fails.
 */
final class SoftHsm {
    static final String PIN = "2468-1357";
    private static final Instant FROM = Instant.parse("2018-01-01T00:00:00Z");
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib64/pkcs11/libsofthsm2.so"),
            Path.of("/usr/local/lib/softhsm/libsofthsm2.so"),
            Path.of("/opt/homebrew/lib/softhsm/libsofthsm2.so"));

    private final KeyStore store;

    private SoftHsm(KeyStore store) {
        this.store = store;
    }

    /** A machine without it skips the tests, unless {@code -Dfupin.foreign.required=true} makes them fail. */
    static boolean usable() {
        return Boolean.getBoolean("fupin.foreign.required")
                || LIBRARIES.stream().anyMatch(Files::exists);
    }

    /** Returns the library of the token. */
    static Path library() {
        return LIBRARIES.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("SoftHSM2 is not installed: apt-get install softhsm2"));
    }

    /** Makes a new token under this directory, which the whole JVM then uses. */
    static SoftHsm create(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        library();
        String configuration = System.getenv("SOFTHSM2_CONF");
        assertThat(configuration)
                .as("environment variable SOFTHSM2_CONF, which the build sets")
                .isNotNull();
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(
                Path.of(configuration),
                "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        Process tool = new ProcessBuilder(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "fupin",
                        "--pin",
                        PIN,
                        "--so-pin",
                        "12345678")
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(tool.exitValue()).as(said).isZero();
        return new SoftHsm(administrator());
    }

    /** The administrator's own way to the token: keys that he puts in stay in. */
    private static KeyStore administrator() throws GeneralSecurityException, IOException {
        String inside = " = {\n  CKA_TOKEN = true\n  CKA_SENSITIVE = true\n  CKA_EXTRACTABLE = false\n";
        Provider provider = Security.getProvider("SunPKCS11")
                .configure("--name = administrator\nlibrary = " + library() + "\nslotListIndex = 0\n"
                        + "attributes(import, CKO_SECRET_KEY, *)" + inside + "}\n"
                        + "attributes(import, CKO_PRIVATE_KEY, *)" + inside
                        + "  CKA_SIGN = true\n  CKA_DERIVE = true\n}\n");
        KeyStore store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, PIN.toCharArray());
        return store;
    }

    void put(KeyId key, KeyPurpose purpose) throws GeneralSecurityException {
        if (purpose.pair()) {
            putPair(key, purpose == KeyPurpose.DECRYPT ? CertificateUse.ENCRYPT : CertificateUse.SIGN);
        } else {
            put(key, purpose, Randoms.bytes(32));
        }
    }

    void put(KeyId key, KeyPurpose purpose, byte[] secret) throws GeneralSecurityException {
        SecretKey value = new SecretKeySpec(secret, purpose == KeyPurpose.WRAP ? "AES" : "HmacSHA256");
        store.setKeyEntry(key.value(), value, null, null);
    }

    private void putPair(KeyId key, CertificateUse use) throws GeneralSecurityException {
        KeyPair pair = KeyPairs.generate(CryptoSuite.INTL);
        CertificateRequest request = new CertificateRequest(
                "CN=" + key.value(), pair.getPublic(), Set.of(use), FROM, FROM.plus(Duration.ofDays(9999)));
        X509Certificate certificate = Certificates.selfSigned(request, pair.getPrivate());
        store.setKeyEntry(key.value(), pair.getPrivate(), null, new X509Certificate[] {certificate});
    }

    void remove(KeyId key) throws GeneralSecurityException {
        store.deleteEntry(key.value());
    }

    /** Whether the key can be read out of the token. */
    boolean extractable(KeyId key) throws GeneralSecurityException {
        return store.getKey(key.value(), null).getEncoded() != null;
    }
}
