package org.fupin.security.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.KeyEntry;
import org.fupin.security.internal.OwnerOnlyFiles;
import org.fupin.security.internal.Pkcs12Files;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.RingProtection;
import org.jspecify.annotations.Nullable;

/**
 * The keys in a file, for packages: a PKCS#12 file (such as {@code openssl pkcs12 -export} writes) or a key ring of this
 * library. Which key signs and which opens follows from the key usage of the certificates, or the purposes of the ring.
 */
public final class PackageKeys implements AutoCloseable {

    private static final int MOST_BYTES = 16 << 20;

    private final @Nullable KeyRing ring;
    private final Optional<PackageSender> sender;
    private final Optional<PackageRecipient> recipient;

    private PackageKeys(@Nullable KeyRing ring, Optional<PackageSender> sender, Optional<PackageRecipient> recipient) {
        this.ring = ring;
        this.sender = sender;
        this.recipient = recipient;
    }

    /**
     * Opens a file that only its owner may read.
     *
     * @param password wiped when this returns
     * @param clock tells the time to a key ring
     * @throws SecurityRefusal CANNOT_OPEN for a wrong password, UNSAFE_FILE if others may read the file, MALFORMED …
     * @throws IOException if it cannot be read
     */
    public static PackageKeys open(Path file, char[] password, InstantSource clock) throws IOException {
        try {
            byte[] bytes = OwnerOnlyFiles.read(file, MOST_BYTES);
            if (bytes.length > 0 && bytes[0] == '{') {
                return ofRing(KeyRing.open(file, RingProtection.password(password.clone()), KeyRingSettings.of(clock)));
            }
            return ofEntries(Pkcs12Files.read(bytes, password));
        } finally {
            java.util.Arrays.fill(password, '\0');
        }
    }

    /** The primary SIGN and DECRYPT keys of a ring, which is closed together with this. */
    public static PackageKeys ofRing(KeyRing ring) {
        Optional<PackageSender> sender = Optional.empty();
        Optional<PackageRecipient> recipient = Optional.empty();
        for (var key : ring.keys()) {
            if (key.primary() && key.purpose() == KeyPurpose.SIGN) {
                sender = Optional.of(PackageSender.of(ring, key.id(), List.of()));
            } else if (key.primary() && key.purpose() == KeyPurpose.DECRYPT) {
                recipient = Optional.of(PackageRecipient.of(ring, key.id()));
            }
        }
        return new PackageKeys(ring, sender, recipient);
    }

    private static PackageKeys ofEntries(List<KeyEntry> entries) {
        Optional<PackageSender> sender = KeyEntry.choose(entries, CertificateUse.SIGN)
                .map(entry -> PackageSender.of(entry.key(), entry.chain()));
        Optional<PackageRecipient> recipient = KeyEntry.choose(entries, CertificateUse.ENCRYPT)
                .map(entry -> PackageRecipient.of(entry.key(), entry.certificate()));
        return new PackageKeys(null, sender, recipient);
    }

    /**
     * The key that signs.
     *
     * @throws SecurityRefusal KEY_UNKNOWN if there is none
     */
    public PackageSender sender() {
        return sender.orElseThrow(() -> new SecurityRefusal(Code.KEY_UNKNOWN, "SIGN"));
    }

    /**
     * The key that opens.
     *
     * @throws SecurityRefusal KEY_UNKNOWN if there is none
     */
    public PackageRecipient recipient() {
        return recipient.orElseThrow(() -> new SecurityRefusal(Code.KEY_UNKNOWN, "DECRYPT"));
    }

    @Override
    public void close() {
        if (ring != null) {
            ring.close();
        }
    }
}
