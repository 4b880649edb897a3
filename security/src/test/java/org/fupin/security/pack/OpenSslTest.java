package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.fupin.security.SecretBytes;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * A stock OpenSSL verifies the signature and the digests of our packages and opens their key envelope: 200 packages of
 * random shape. The shell script it runs is all that another program needs.
 */
@EnabledIf(value = "org.fupin.security.internal.OpenSsl#usable", disabledReason = "OpenSSL is not on the PATH")
class OpenSslTest {

    private static final int PACKAGES = 200;

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(20_181_231);
    private final StringBuilder script = new StringBuilder("set -e\n");
    private final StringBuilder expected = new StringBuilder();

    @Test
    void opensslVerifiesAndOpensWhatIsSealed() throws IOException, InterruptedException {
        for (KeyKind kind : KeyKind.values()) {
            key("county-" + kind, Office.county(kind));
            key("province-" + kind, Office.province(kind));
            key("city-" + kind, Office.city(kind));
        }
        for (int i = 0; i < PACKAGES; i++) {
            KeyKind kind = i % 5 == 4 ? KeyKind.RSA : i % 5 == 3 ? KeyKind.P256 : KeyKind.SM2;
            sealed(i, kind);
        }
        Path file = Files.writeString(folder.resolve("check.sh"), script);
        Path out = folder.resolve("check.txt");
        Process process = new ProcessBuilder("sh", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(out)).isEqualTo(expected.toString());
        assertThat(process.exitValue()).isZero();
    }

    private void key(String name, Office office) throws IOException {
        PrivateKey key = office.pair().getPrivate();
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        Files.writeString(folder.resolve(name + ".key"), pem);
        Files.write(folder.resolve(name + ".pem"), Certificates.pem(List.of(office.certificate())));
        script.append("openssl x509 -in ")
                .append(name)
                .append(".pem -pubkey -noout > ")
                .append(name)
                .append(".pub\n");
    }

    private void sealed(int number, KeyKind kind) throws IOException {
        List<PackageContent> contents = new ArrayList<>();
        int files = 1 + random.nextInt(4);
        for (int f = 0; f < files; f++) {
            contents.add(Samples.content("f" + f + ".csv", Samples.noise(random.nextInt(40_000), number)));
        }
        boolean both = random.nextBoolean();
        List<X509Certificate> recipients =
                new ArrayList<>(List.of(Office.province(kind).certificate()));
        if (both) {
            recipients.add(Office.city(kind).certificate());
        }
        Forge forge = Forge.of(Samples.sealed(Office.county(kind).sender(), recipients, Samples.TERMS, contents));
        String at = "p" + number + "/";
        Files.createDirectory(folder.resolve("p" + number));
        for (Forge.Part part : forge.parts()) {
            Files.write(folder.resolve(at + part.name().replace('/', '_')), part.content());
        }
        signature(at, kind);
        digests(at, kind, forge);
        envelope(at, kind, forge, both && random.nextBoolean() ? "city" : "province");
    }

    private void signature(String at, KeyKind kind) {
        String files = "-pubin -inkey county-" + kind + ".pub -in " + at + "META-INF_manifest.json -sigfile " + at
                + "META-INF_manifest.sig";
        script.append("openssl pkeyutl -verify -rawin ").append(files);
        script.append(
                switch (kind) {
                    case SM2 -> " -digest sm3 -pkeyopt distid:1234567812345678\n";
                    case P256 -> " -digest sha256\n";
                    case RSA ->
                        " -digest sha256 -pkeyopt rsa_padding_mode:pss -pkeyopt rsa_pss_saltlen:32 -pkeyopt rsa_mgf1_md:sha256\n";
                });
        expected.append("Signature Verified Successfully\n");
    }

    private void digests(String at, KeyKind kind, Forge forge) {
        PackageManifest manifest = forge.read();
        TreeMap<String, String> digests = new TreeMap<>();
        digests.put("META-INF_keys.p7m", manifest.keys().digest());
        digests.put("META-INF_certs.pem", manifest.certificates().digest());
        manifest.entries()
                .forEach(entry ->
                        digests.put("data_" + entry.path(), entry.sealed().digest()));
        script.append("openssl dgst -r -").append(kind == KeyKind.SM2 ? "sm3" : "sha256");
        digests.keySet().forEach(name -> script.append(' ').append(at).append(name));
        script.append('\n');
        digests.forEach((name, digest) ->
                expected.append(digest).append(" *").append(at).append(name).append('\n'));
    }

    private void envelope(String at, KeyKind kind, Forge forge, String who) {
        script.append("openssl cms -decrypt -inform DER -binary -in ")
                .append(at)
                .append("META-INF_keys.p7m");
        script.append(" -inkey ").append(who).append('-').append(kind).append(".key");
        script.append(" -recip ").append(who).append('-').append(kind).append(".pem");
        script.append(" -out ").append(at).append("key\n");
        script.append("od -An -v -tx1 ").append(at).append("key | tr -d ' \\n'; echo\n");
        Office office = who.equals("city") ? Office.city(kind) : Office.province(kind);
        try (SecretBytes key = office.recipient().open(forge.content(PackageLayout.KEYS))) {
            expected.append(key.<String>use(bytes -> HexFormat.of().formatHex(bytes)))
                    .append('\n');
        }
    }

    @Test
    void opensslRefusesAChangedManifest() throws IOException, InterruptedException {
        key("county-SM2", Office.county(KeyKind.SM2));
        Forge forge = Forge.of(Samples.small(KeyKind.SM2));
        byte[] manifest = forge.content(PackageLayout.MANIFEST);
        manifest[manifest.length / 2] ^= 1;
        Files.createDirectory(folder.resolve("p"));
        Files.write(folder.resolve("p/META-INF_manifest.json"), manifest);
        Files.write(folder.resolve("p/META-INF_manifest.sig"), forge.content(PackageLayout.SIGNATURE));
        signature("p/", KeyKind.SM2);
        Process process = new ProcessBuilder("sh", "-c", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Signature Verification Failure");
        assertThat(process.waitFor()).isNotZero();
    }
}
