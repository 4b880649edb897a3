package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** 200 items of every kind and of random shape: a stock OpenSSL reads ours, and we read what it wrote. */
@EnabledIf(value = "org.fupin.security.internal.OpenSsl#usable", disabledReason = "OpenSSL is not on the PATH")
class OpenSslInteropTest {

    private static final int ITEMS = 200;
    private static final KdfCost CHEAP = new KdfCost(10_000);

    @TempDir
    static Path directory;

    @BeforeAll
    static void exchange() throws IOException {
        for (String name : List.of("ours", "theirs", "log")) {
            Files.createDirectory(directory.resolve(name));
        }
        InteropItem.pool(directory);
        IntStream.range(0, ITEMS).parallel().forEach(number -> write(InteropItem.of(number)));
        String script = OpenSsl.script(directory, "interop.sh").toString();
        List<Process> running = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            running.add(OpenSsl.start(
                    directory,
                    List.of("sh", script, directory.toString(), "" + half * ITEMS / 2, "" + (half + 1) * ITEMS / 2)));
        }
        for (Process process : running) {
            assertThat(OpenSsl.finish(process)).isZero();
        }
    }

    private static void write(InteropItem item) {
        ours(item, "message", item.message());
        ours(item, "secret", item.secret());
        ours(item, "cek", item.cek());
        ours(item, "cek.hex", HexFormat.of().formatHex(item.cek()).getBytes(StandardCharsets.US_ASCII));
        ours(item, "iv.hex", HexFormat.of().formatHex(item.iv()).getBytes(StandardCharsets.US_ASCII));
        ours(item, "password", (item.password() + "\n").getBytes(StandardCharsets.UTF_8));
        writeKey(item, "sm2", item.sm());
        writeKey(item, "intl", item.intl());
        writeKey(item, "any", item.any());
        ours(item, "ca.crt", Certificates.pem(List.of(item.any().chain().get(1))));
        if (KeyKind.of(item.intl().key()) == KeyKind.RSA) {
            ours(item, "intl.rsa", new byte[0]);
        }
        if (KeyKind.of(item.any().key()) == KeyKind.SM2) {
            ours(item, "any.sm", new byte[0]);
        }
        ours(item, "sm2.sig", Signatures.sign(item.sm().key(), item.message()));
        ours(item, "intl.sig", Signatures.sign(item.intl().key(), item.message()));
        ours(item, "sm2.enc", Sm2Ciphertexts.encrypt(item.sm().certificate().getPublicKey(), item.secret()));
        ours(item, "sm.cms", Envelopes.seal(item.recipients(item.sm()), item.secret(), CryptoSuite.SM));
        ours(item, "intl.cms", Envelopes.seal(item.recipients(item.intl()), item.secret(), CryptoSuite.INTL));
        char[] password = item.password().toCharArray();
        ours(item, "p8", KeyFiles.write(item.any().key(), password, KeyProtection.PORTABLE, CHEAP));
        ours(item, "p12", Pkcs12Files.write(List.of(item.any()), password, CHEAP));
    }

    private static void writeKey(InteropItem item, String name, KeyEntry entry) {
        ours(
                item,
                name + ".key",
                Pem.write("PRIVATE KEY", entry.key().getEncoded()).getBytes(StandardCharsets.US_ASCII));
        ours(
                item,
                name + ".pub",
                Pem.write("PUBLIC KEY", entry.certificate().getPublicKey().getEncoded())
                        .getBytes(StandardCharsets.US_ASCII));
        ours(item, name + ".crt", Certificates.pem(List.of(entry.certificate())));
    }

    @Test
    void opensslRefusedNothing() throws IOException {
        Path failed = directory.resolve("failed");
        assertThat(Files.exists(failed) ? Files.readAllLines(failed) : List.of())
                .isEmpty();
        try (var logs = Files.list(directory.resolve("log"))) {
            assertThat(logs.count()).isEqualTo(15L * ITEMS);
        }
    }

    @Test
    void opensslOpensOurs() {
        each(item -> {
            assertThat(theirs(item, "sm2.plain")).isEqualTo(item.secret());
            assertThat(theirs(item, "sm.secret")).isEqualTo(item.secret());
            assertThat(theirs(item, "intl.secret")).isEqualTo(item.secret());
            assertThat(KeyFiles.readPlain(theirs(item, "p8.plain")).getEncoded())
                    .isEqualTo(KeyFiles.readPlain(ours(item, "any.key")).getEncoded());
            String bags = new String(theirs(item, "p12.plain"), StandardCharsets.UTF_8);
            assertThat(bags.split("-----BEGIN CERTIFICATE-----", -1)).hasSize(3);
            String key = bags.substring(bags.indexOf("-----BEGIN PRIVATE"), bags.indexOf("-----END PRIVATE"));
            assertThat(KeyFiles.readPlain((key + "-----END PRIVATE KEY-----\n").getBytes(StandardCharsets.US_ASCII)))
                    .isEqualTo(item.any().key());
        });
    }

    @Test
    void weVerifyTheirs() {
        each(item -> {
            for (KeyEntry entry : List.of(item.sm(), item.intl())) {
                String name = entry == item.sm() ? "sm2.sig" : "intl.sig";
                byte[] signature = theirs(item, name);
                assertThat(Signatures.verify(entry.certificate().getPublicKey(), item.message(), signature))
                        .isTrue();
                byte[] other = item.message().length == 0
                        ? new byte[1]
                        : item.message().clone();
                other[0] ^= 1;
                assertThat(Signatures.verify(entry.certificate().getPublicKey(), other, signature))
                        .isFalse();
            }
        });
    }

    @Test
    void weOpenTheirs() {
        each(item -> {
            assertThat(Sm2Ciphertexts.decrypt(item.sm().key(), theirs(item, "sm2.enc")))
                    .isEqualTo(item.cek());
            assertOpens(item, theirs(item, "intl.cms"), item.intl());
            assertOpens(item, assembled(item), item.sm());
        });
    }

    private static void assertOpens(InteropItem item, byte[] cms, KeyEntry entry) {
        try (SecretBytes opened = Envelopes.open(cms, entry.key(), entry.certificate());
                SecretBytes expected = SecretBytes.take(item.secret().clone())) {
            assertThat(opened).isEqualTo(expected);
        }
    }

    /** RFC 5652 EnvelopedData around an SM2 ciphertext and an SM4-CBC content that OpenSSL made, built by hand. */
    private static byte[] assembled(InteropItem item) {
        X509Certificate own = item.sm().certificate();
        DERSequence info = new DERSequence(new ASN1Encodable[] {
            new ASN1Integer(0),
            new DERSequence(new ASN1Encodable[] {
                X500Name.getInstance(own.getIssuerX500Principal().getEncoded()), new ASN1Integer(own.getSerialNumber())
            }),
            // half of the programs write NULL parameters, half none
            item.number() % 2 == 0
                    ? new DERSequence(new ASN1ObjectIdentifier("1.2.156.10197.1.301.3"))
                    : new DERSequence(
                            new ASN1Encodable[] {new ASN1ObjectIdentifier("1.2.156.10197.1.301.3"), DERNull.INSTANCE}),
            new DEROctetString(theirs(item, "sm2.enc"))
        });
        DERSequence content = new DERSequence(new ASN1Encodable[] {
            new ASN1ObjectIdentifier("1.2.840.113549.1.7.1"),
            new DERSequence(new ASN1Encodable[] {
                new ASN1ObjectIdentifier("1.2.156.10197.1.104.2"), new DEROctetString(item.iv())
            }),
            new DERTaggedObject(false, 0, new DEROctetString(theirs(item, "sm.content")))
        });
        DERSequence data = new DERSequence(new ASN1Encodable[] {new ASN1Integer(0), new DERSet(info), content});
        return StrictDer.sequence(new ASN1ObjectIdentifier("1.2.840.113549.1.7.3"), new DERTaggedObject(true, 0, data));
    }

    @Test
    void weReadTheirKeyFiles() {
        each(item -> {
            char[] password = item.password().toCharArray();
            assertThat(KeyFiles.read(theirs(item, "p8"), password))
                    .isEqualTo(item.any().key());
            List<KeyEntry> entries = Pkcs12Files.read(theirs(item, "p12"), password);
            assertThat(entries).hasSize(1);
            assertThat(entries.get(0).name()).isEqualTo("item " + item.number());
            assertThat(entries.get(0).key()).isEqualTo(item.any().key());
            assertThat(entries.get(0).chain()).isEqualTo(item.any().chain());
        });
    }

    @Test
    void digestsAgree() throws IOException {
        for (CryptoSuite suite : CryptoSuite.values()) {
            List<String> command =
                    new ArrayList<>(List.of("openssl", "dgst", suite == CryptoSuite.SM ? "-sm3" : "-sha256", "-r"));
            IntStream.range(0, ITEMS).forEach(number -> command.add("ours/" + number + ".message"));
            List<String> lines = OpenSsl.run(directory, command).lines().toList();
            assertThat(lines).hasSize(ITEMS);
            for (int number = 0; number < ITEMS; number++) {
                byte[] digest = Digests.digest(suite, ours(InteropItem.of(number), "message"));
                assertThat(lines.get(number)).startsWith(HexFormat.of().formatHex(digest) + " ");
            }
        }
    }

    /** The script itself can fail: OpenSSL refuses a signature over other bytes. */
    @Test
    void opensslSaysNoToAWrongSignature() {
        Process process = OpenSsl.start(
                directory,
                List.of(
                        "openssl",
                        "dgst",
                        "-sm3",
                        "-verify",
                        "ours/1.sm2.pub",
                        "-sigopt",
                        "distid:1234567812345678",
                        "-signature",
                        "ours/1.sm2.sig",
                        "ours/1.secret"));
        assertThat(OpenSsl.finish(process)).isNotZero();
    }

    private static void each(Consumer<InteropItem> check) {
        IntStream.range(0, ITEMS).parallel().mapToObj(InteropItem::of).forEach(check);
    }

    private static void ours(InteropItem item, String name, byte[] bytes) {
        try {
            Files.write(directory.resolve("ours").resolve(item.number() + "." + name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] ours(InteropItem item, String name) {
        return read("ours", item, name);
    }

    private static byte[] theirs(InteropItem item, String name) {
        return read("theirs", item, name);
    }

    private static byte[] read(String side, InteropItem item, String name) {
        try {
            return Files.readAllBytes(directory.resolve(side).resolve(item.number() + "." + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
