package org.fupin.security.canary;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyInfo;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.KeyTransfer;
import org.fupin.security.keys.NewKey;
import org.fupin.security.keys.RingProtection;
import tools.jackson.databind.json.JsonMapper;

/** Key rings whose password is a canary's, and keys that are named or filled as no one should. */
final class KeysCanary implements CanaryPlug {

    @Override
    public void run(Canary canary, Room room, Outbox outbox) throws Exception {
        Path file = room.scanned().resolve("ring.json");
        String password = canary.identity() + canary.name();
        KeyRingSettings settings =
                KeyRingSettings.of(Clock.systemUTC()).events(event -> outbox.publish("event", event));
        try (KeyRing ring = KeyRing.create(file, CryptoSuite.SM, password(password), settings)) {
            KeyInfo signing = ring.add(NewKey.of(KeyPurpose.SIGN, CryptoSuite.SM));
            KeyInfo field = ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM));
            outbox.publish("ring", ring);
            outbox.publish("keys", ring.keys());
            outbox.publish("pkcs12", KeyTransfer.of(ring).pkcs12(signing.id(), password.toCharArray()));
            outbox.publish("signature", ring.sign(signing.id(), password.getBytes(StandardCharsets.UTF_8)));
            byte[] info = Pae.encode(canary.identity(), canary.name());
            try (SecretBytes derived = ring.derive(field.id(), info, 32)) {
                outbox.publish("derived", derived);
            }
            outbox.refused("purpose", () -> ring.derive(signing.id(), info, 32));
            outbox.refused("unknown", () -> ring.derive(new KeyId("k-none"), info, 32));
            outbox.refused("name", () -> new KeyId(canary.name()));
            outbox.refused(
                    "foreign file",
                    () -> KeyTransfer.of(ring)
                            .takePkcs12(new KeyId("k-new"), KeyPurpose.SIGN, info, password.toCharArray()));
        }
        outbox.refused("wrong password", opening(file, canary.phone() + canary.name(), settings));
        Path broken = room.scanned().resolve("broken.json");
        Files.write(broken, Files.readAllBytes(file));
        Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("rw-r--r--"));
        outbox.refused("broad rights", opening(broken, password, settings));
        secrets(canary, outbox);
    }

    private static RingProtection password(String password) {
        return RingProtection.password(password.toCharArray());
    }

    private static Callable<Object> opening(Path file, String password, KeyRingSettings settings) {
        return () -> {
            try (KeyRing ring = KeyRing.open(file, password(password), settings)) {
                return ring;
            }
        };
    }

    private static void secrets(Canary canary, Outbox outbox) {
        byte[] bytes = canary.identity().getBytes(StandardCharsets.US_ASCII);
        try (SecretBytes secret = SecretBytes.take(bytes.clone())) {
            outbox.publish("secret", secret);
            outbox.refused("secret as JSON", () -> JsonMapper.shared().writeValueAsString(secret));
            outbox.refused(
                    "secret user fails",
                    () -> secret.use(copy -> {
                        throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, "secret");
                    }));
        }
    }
}
