package org.fupin.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.NewKey;
import org.fupin.security.pack.OpenedPackage;
import org.fupin.security.pack.PackageContent;
import org.fupin.security.pack.PackageManifest;
import org.fupin.security.pack.PackagePolicy;
import org.fupin.security.pack.PackageReader;
import org.fupin.security.pack.PackageRecipient;
import org.fupin.security.pack.PackageSender;
import org.fupin.security.pack.PackageTerms;
import org.fupin.security.pack.PackageWriter;
import org.fupin.security.pack.Receipt;
import org.fupin.security.pack.SignedReceipt;
import org.fupin.security.pack.VerifiedPackage;

/** A county seals its files for the province; the province verifies, opens and confirms; a changed file is refused. */
public final class SendCountyFile {

    private static final String COUNTY = "examples/data/county/clean";

    private final Clock clock;
    private final PrintStream out;

    private SendCountyFile(Clock clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    /** Works in a temporary folder; the argument is the folder to send. */
    public static void main(String[] args) throws IOException {
        Path work = Files.createTempDirectory("send-county-file-");
        run(Path.of(args.length > 0 ? args[0] : COUNTY), work, Terminal.utf8());
    }

    static void run(Path files, Path work, PrintStream out) throws IOException {
        new SendCountyFile(Clock.systemUTC(), out).send(files, work);
    }

    private void send(Path files, Path work) throws IOException {
        try (KeyRing county = ring(KeyPurpose.SIGN);
                KeyRing province = ring(KeyPurpose.DECRYPT, KeyPurpose.SIGN)) {
            Path sealed = work.resolve("county.papkg");
            PackageManifest sent = seal(files, county, certificate(province, KeyPurpose.DECRYPT), sealed);
            byte[] receipt = receive(sealed, province, certificate(county, KeyPurpose.SIGN), work.resolve("received"));
            confirm(receipt, sent, certificate(province, KeyPurpose.SIGN));
            refuse(sealed, certificate(county, KeyPurpose.SIGN));
        }
    }

    /** A ring in memory with new SM2 keys and certificates of their own; an office would keep it in a file. */
    private KeyRing ring(KeyPurpose... purposes) {
        KeyRing ring = KeyRing.inMemory(CryptoSuite.SM, KeyRingSettings.of(clock));
        for (KeyPurpose purpose : purposes) {
            ring.add(NewKey.of(purpose, CryptoSuite.SM));
        }
        return ring;
    }

    private static X509Certificate certificate(KeyRing ring, KeyPurpose purpose) {
        return ring.certificate(ring.primary(purpose).id());
    }

    private static PackageSender sender(KeyRing ring) {
        return PackageSender.of(ring, ring.primary(KeyPurpose.SIGN).id(), List.of());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.ofHours(8));
    }

    private PackageManifest seal(Path files, KeyRing county, X509Certificate province, Path target) throws IOException {
        PackageTerms terms = PackageTerms.of(now(), "年度数据上报", "2021-11");
        PackageManifest manifest =
                new PackageWriter(sender(county), List.of(province)).write(terms, PackageContent.of(files), target);
        out.println("加密签名 sealed " + manifest.entries().size() + " files, " + manifest.suite());
        return manifest;
    }

    private byte[] receive(Path sealed, KeyRing province, X509Certificate county, Path target) throws IOException {
        PackagePolicy policy = PackagePolicy.of(List.of(county), clock);
        PackageRecipient recipient = PackageRecipient.of(
                province, province.primary(KeyPurpose.DECRYPT).id());
        try (VerifiedPackage verified = new PackageReader(policy).verify(sealed)) {
            out.println("验签通过 verified, for " + verified.manifest().terms().purpose());
            try (OpenedPackage opened = verified.open(recipient)) {
                opened.extractTo(target);
            }
            Receipt receipt = Receipt.of(verified, Receipt.Result.OPENED, now(), sender(province));
            return SignedReceipt.write(receipt, sender(province));
        }
    }

    private void confirm(byte[] receipt, PackageManifest sent, X509Certificate province) {
        Receipt read = SignedReceipt.read(receipt, PackagePolicy.of(List.of(province), clock));
        out.println("回执 receipt: " + read.result() + ", for this package: " + read.confirms(sent));
    }

    private void refuse(Path sealed, X509Certificate county) throws IOException {
        byte[] bytes = Files.readAllBytes(sealed);
        bytes[bytes.length / 2] ^= 1;
        Files.write(sealed, bytes);
        try (VerifiedPackage verified = new PackageReader(PackagePolicy.of(List.of(county), clock)).verify(sealed)) {
            out.println("accepted " + verified.manifest().packageId());
        } catch (SecurityRefusal refusal) {
            out.println("一个比特被改 one bit changed: " + refusal.code());
        }
    }
}
