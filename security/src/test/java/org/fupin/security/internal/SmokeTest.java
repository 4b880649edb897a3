package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmokeTest {
    @TempDir
    Path dir;

    @Test
    void all() throws Exception {
        for (KeyKind kind : KeyKind.values()) {
            KeyPair pair = KeyPairs.generate(kind);
            byte[] message = Randoms.bytes(100);
            byte[] sig = Signatures.sign(pair.getPrivate(), message);
            assertThat(Signatures.verify(pair.getPublic(), message, sig)).isTrue();
            Instant now = Instant.parse("2026-01-01T00:00:00Z");
            X509Certificate c = Certificates.selfSigned(
                    new CertificateRequest(
                            "CN=某县,C=CN",
                            pair.getPublic(),
                            Set.of(CertificateUse.ENCRYPT),
                            now,
                            now.plusSeconds(86400 * 3650)),
                    pair.getPrivate());
            X509Certificate back = Certificates.read(Certificates.pem(List.of(c)));
            assertThat(back).isEqualTo(c);
            byte[] secret = Randoms.bytes(32);
            byte[] cms = Envelopes.seal(List.of(c, c), secret, kind.suite());
            try (SecretBytes s = Envelopes.open(cms, pair.getPrivate(), c)) {
                assertThat(s).isEqualTo(SecretBytes.take(secret.clone()));
            }
            Path k = dir.resolve(kind + ".key");
            OwnerOnlyFiles.write(k, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            Path p = dir.resolve(kind + ".cms");
            Files.write(p, cms);
            Path cc = dir.resolve(kind + ".pem");
            Files.write(cc, Certificates.pem(List.of(c)));
            Path out = dir.resolve(kind + ".out");
            Process pr = new ProcessBuilder(
                            "openssl",
                            "cms",
                            "-decrypt",
                            "-binary",
                            "-inform",
                            "DER",
                            "-in",
                            p.toString(),
                            "-inkey",
                            k.toString(),
                            "-recip",
                            cc.toString(),
                            "-out",
                            out.toString())
                    .redirectErrorStream(true)
                    .start();
            System.out.println(new String(pr.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            assertThat(pr.waitFor()).isZero();
            assertThat(Files.readAllBytes(out)).isEqualTo(secret);
        }
        for (CryptoSuite suite : CryptoSuite.values()) {
            try (SecretBytes key = SecretBytes.random(Aead.keyLength(suite))) {
                byte[] nonce = Randoms.bytes(12);
                byte[] sealed = Aead.seal(suite, key, nonce, new byte[3], new byte[5]);
                assertThat(Aead.open(suite, key, nonce, new byte[3], sealed)).isEqualTo(new byte[5]);
                assertThat(Macs.mac(suite, key, sealed)).hasSize(32);
                assertThat(Hkdf.expand(suite, Hkdf.extract(suite, new byte[0], key), nonce, 100)
                                .length())
                        .isEqualTo(100);
            }
        }
    }

    static byte[] pem(String type, byte[] der) {
        return ("-----BEGIN " + type + "-----\n"
                        + java.util.Base64.getMimeEncoder(64, new byte[] {10}).encodeToString(der) + "\n-----END "
                        + type + "-----\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
