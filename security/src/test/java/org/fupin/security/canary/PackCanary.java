package org.fupin.security.canary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.NewKey;
import org.fupin.security.pack.AuthenticatedPrefixStream;
import org.fupin.security.pack.OpenedPackage;
import org.fupin.security.pack.PackageBytes;
import org.fupin.security.pack.PackageContent;
import org.fupin.security.pack.PackageKeys;
import org.fupin.security.pack.PackagePolicy;
import org.fupin.security.pack.PackageReader;
import org.fupin.security.pack.PackageRecipient;
import org.fupin.security.pack.PackageTerms;
import org.fupin.security.pack.PackageWriter;
import org.fupin.security.pack.Receipt;
import org.fupin.security.pack.SignedReceipt;
import org.fupin.security.pack.VerifiedPackage;

/**
 * A county's file of canaries on its way to the province: sealed, verified, opened, damaged, received by a stranger. Paths are named
 * in refusals, so that people find the file: no value may stand in one.
 */
final class PackCanary implements CanaryPlug {

    @Override
    public void run(Canary canary, Room room, Outbox outbox) throws IOException {
        Path in = Files.createDirectories(room.clear().resolve("in"));
        Files.writeString(in.resolve("person.csv"), (String.join(",", canary.all()) + "\n").repeat(2000));
        Path sealed = room.scanned().resolve("county.papkg");
        OffsetDateTime now = OffsetDateTime.now(Clock.system(ZoneOffset.ofHours(8)));
        PackageTerms terms = PackageTerms.of(now, "canary", "2021-11");
        try (KeyRing county = ring();
                KeyRing province = ring()) {
            PackageKeys sender = PackageKeys.ofRing(county);
            PackageRecipient recipient = PackageKeys.ofRing(province).recipient();
            PackageWriter writer = new PackageWriter(sender.sender(), List.of(recipient.certificate()));
            outbox.publish("manifest", writer.write(terms, PackageContent.of(in), sealed));
            PackagePolicy policy = PackagePolicy.of(
                    List.of(county.certificate(county.primary(KeyPurpose.SIGN).id())), Clock.systemUTC());
            open(policy, sealed, recipient, room, outbox);
            receipt(policy, sealed, PackageKeys.ofRing(province), now, outbox);
            stranger(policy, sealed, outbox);
            damaged(policy, Files.readAllBytes(sealed), recipient, outbox);
        }
    }

    private static KeyRing ring() {
        KeyRing ring = KeyRing.inMemory(CryptoSuite.SM, KeyRingSettings.of(Clock.systemUTC()));
        ring.add(NewKey.of(KeyPurpose.SIGN, CryptoSuite.SM));
        ring.add(NewKey.of(KeyPurpose.DECRYPT, CryptoSuite.SM));
        return ring;
    }

    private static void open(PackagePolicy policy, Path sealed, PackageRecipient recipient, Room room, Outbox outbox)
            throws IOException {
        try (VerifiedPackage verified = new PackageReader(policy).verify(sealed);
                OpenedPackage opened = verified.open(recipient)) {
            for (Object object : new Object[] {verified, verified.manifest(), opened}) {
                outbox.publish("verified", object);
            }
            opened.extractTo(room.clear().resolve("out"));
            try (AuthenticatedPrefixStream stream =
                    opened.openStreaming(opened.entries().get(0))) {
                outbox.publish("stream", (Object) stream);
                outbox.publish("length", stream.readAllBytes().length);
            }
            outbox.refused("taken directory", () -> {
                opened.extractTo(room.clear().resolve("in"));
                return "";
            });
        }
    }

    private static void receipt(
            PackagePolicy policy, Path sealed, PackageKeys receiver, OffsetDateTime now, Outbox outbox)
            throws IOException {
        try (VerifiedPackage verified = new PackageReader(policy).verify(sealed)) {
            Receipt receipt = Receipt.of(verified, Receipt.Result.OPENED, now, receiver.sender());
            outbox.publish("receipt", receipt);
            outbox.publish("signed receipt", SignedReceipt.write(receipt, receiver.sender()));
        }
    }

    private static void stranger(PackagePolicy policy, Path sealed, Outbox outbox) throws IOException {
        try (KeyRing other = ring();
                VerifiedPackage verified = new PackageReader(policy).verify(sealed)) {
            outbox.refused(
                    "stranger", () -> verified.open(PackageKeys.ofRing(other).recipient()));
        }
    }

    private static void damaged(PackagePolicy policy, byte[] sealed, PackageRecipient recipient, Outbox outbox) {
        for (int at = 40; at < sealed.length; at += sealed.length / 23) {
            byte[] flipped = sealed.clone();
            flipped[at] ^= 4;
            outbox.refused("flipped", reading(policy, flipped, recipient));
            outbox.refused("cut", reading(policy, Arrays.copyOf(sealed, at), recipient));
        }
    }

    private static Callable<Object> reading(PackagePolicy policy, byte[] bytes, PackageRecipient recipient) {
        return () -> {
            try (VerifiedPackage verified = new PackageReader(policy).verify(PackageBytes.of(bytes));
                    OpenedPackage opened = verified.open(recipient);
                    AuthenticatedPrefixStream stream =
                            opened.openStreaming(opened.entries().get(0))) {
                return stream.readAllBytes().length;
            }
        };
    }
}
