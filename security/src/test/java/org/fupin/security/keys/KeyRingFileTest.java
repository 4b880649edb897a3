package org.fupin.security.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fupin.security.keys.Rings.refuses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Digests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file of a ring: what it keeps, and what it refuses. */
class KeyRingFileTest {

    private static final byte[] INFO = Pae.encode("test", 1);

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("keyring.json");
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        List<KeyInfo> keys;
        SecretBytes derived;
        KeyId field;
        try (KeyRing ring = Rings.withAllPurposes(file)) {
            field = ring.primary(KeyPurpose.FIELD).id();
            ring.used(field, 7);
            ring.rotate(KeyPurpose.SIGN);
            derived = ring.derive(field, INFO, 32);
            keys = ring.keys();
        }
        try (KeyRing again = Rings.open(file)) {
            assertThat(again.keys()).isEqualTo(keys);
            assertThat(again.derive(field, INFO, 32)).isEqualTo(derived);
            assertThat(again.info(field).orElseThrow().uses()).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void aRingOfEitherSuiteHoldsKeysOfBoth(CryptoSuite suite) {
        try (KeyRing ring = KeyRing.create(file, suite, Rings.password(), Rings.SETTINGS)) {
            ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM));
            ring.add(NewKey.of(KeyPurpose.SIGN, CryptoSuite.INTL));
        }
        try (KeyRing ring = Rings.open(file)) {
            assertThat(ring.rotate(KeyPurpose.TOKEN).suite()).isEqualTo(suite);
            assertThat(ring.rotate(KeyPurpose.SIGN).suite()).isEqualTo(CryptoSuite.INTL);
            assertThat(ring.sign(ring.primary(KeyPurpose.SIGN).id(), INFO)).isNotEmpty();
        }
    }

    @Test
    void theFileIsForItsOwnerAndReplacesNothing() throws IOException {
        Rings.create(file).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> Rings.create(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> Rings.open(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void theFileHoldsNoSecret() throws IOException {
        byte[] canary = "CANARY-0123456789-CANARY-0123456".getBytes(UTF_8);
        String text;
        try (KeyRing ring = Rings.withAllPurposes(file)) {
            KeyTransfer.of(ring)
                    .take(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM).besides(), SecretBytes.take(canary.clone()));
        }
        text = Files.readString(file);
        assertThat(text).doesNotContain("CANARY", Rings.PASSWORD, HexFormat.of().formatHex(canary));
        for (int shift = 0; shift < 3; shift++) {
            String base64 = Base64.getEncoder().encodeToString(Arrays.copyOfRange(canary, shift, canary.length));
            assertThat(text).doesNotContain(base64.substring(0, 24));
        }
    }

    @Test
    void theWrongPasswordIsRefusedWithAClearText() {
        Rings.create(file).close();
        SecurityRefusal refusal =
                refuses(Code.CANNOT_OPEN, () -> KeyRing.open(file, Rings.password("wrong password"), Rings.SETTINGS));
        assertThat(refusal.object()).isEqualTo("password");
        assertThat(refusal.text(Locale.CHINESE)).isEqualTo("无法解开 [password]");
        assertThat(refusal.text(Locale.ENGLISH)).isEqualTo("cannot be opened [password]");
    }

    @Test
    void aPasswordIsWipedAndNotTooShort() {
        char[] password = "correct horse".toCharArray();
        try (RingProtection protection = RingProtection.password(password)) {
            assertThat(password).containsOnly('\0');
            assertThat(protection.toString()).doesNotContain("horse");
        }
        refuses(Code.WEAK, () -> KeyRing.create(file, CryptoSuite.SM, Rings.password("短密码七个字"), Rings.SETTINGS));
        assertThat(file).doesNotExist();
        char[] lone = {'\ud800', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'};
        assertThatThrownBy(() -> RingProtection.password(lone)).isInstanceOf(IllegalArgumentException.class);
        assertThat(lone).containsOnly('\0');
    }

    @Test
    void aNewRingCostsSixHundredThousandIterations() throws IOException {
        RingProtection standard = RingProtection.password(Rings.PASSWORD.toCharArray());
        KeyRing.create(file, CryptoSuite.SM, standard, Rings.SETTINGS).close();
        assertThat(Files.readString(file))
                .contains("\"iterations\" : 600000", "\"algorithm\" : \"PBKDF2-HMAC-SM3 SM4-GCM\"");
        Rings.open(file).close();
    }

    @Test
    void aFileThatAsksForEndlessWorkIsRefusedBeforeAnyIsDone() throws IOException {
        Rings.create(file).close();
        for (String cost : List.of("10000001", "2147483647")) {
            rewrite(text -> text.replaceFirst("\"iterations\" : \\d+", "\"iterations\" : " + cost));
            long start = System.nanoTime();
            SecurityRefusal refusal = refuses(Code.LIMIT, () -> Rings.open(file));
            assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
            assertThat(refusal.object()).isEqualTo(file.toString());
            assertThat(refusal.text(Locale.CHINESE)).contains("超出限制");
        }
        for (String cost : List.of("0", "-1", "2147483648", "1e3", "\"2\"")) {
            rewrite(text -> text.replaceFirst("\"iterations\" : [^,]+", "\"iterations\" : " + cost));
            refuses(Code.MALFORMED, () -> Rings.open(file));
        }
    }

    @Test
    void linksAndFilesThatOthersReadAreRefused() throws IOException {
        Rings.create(file).close();
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        SecurityRefusal refusal = refuses(Code.UNSAFE_FILE, () -> Rings.open(link));
        assertThat(refusal.text(Locale.CHINESE)).isEqualTo("文件不安全 [" + link + "]");
        assertThat(refusal.text(Locale.ENGLISH)).isEqualTo("the file is not safe to use [" + link + "]");
        for (String mode : List.of("rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
            refuses(Code.UNSAFE_FILE, () -> Rings.open(file));
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        Rings.open(file).close();
        refuses(Code.UNSAFE_FILE, () -> Rings.open(folder));
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        refuses(Code.UNSAFE_FILE, () -> Rings.create(open.resolve("keyring.json")));
    }

    @Test
    void aDestroyedKeyLeavesTheFileTheOldFileAndTheMemory() throws IOException {
        try (KeyRing ring = Rings.withAllPurposes(file)) {
            KeyId id = ring.primary(KeyPurpose.FIELD).id();
            ring.change(id, KeyState.DISABLED);
            Path remains = Files.createLink(folder.resolve("remains"), file);
            int keys = count(Files.readString(file), "\"wrapped\"");
            ring.change(id, KeyState.DESTROYED);
            assertThat(count(Files.readString(file), "\"wrapped\"")).isEqualTo(keys - 1);
            assertThat(Files.readAllBytes(remains)).containsOnly(0);
            refuses(Code.KEY_STATE, () -> ring.derive(id, INFO, 16));
        }
        Rings.open(file).close();
    }

    @Test
    void memoryIsWipedWhenAKeyMayOpenNothingMore() {
        RingSecret secret = new RingSecret(CryptoSuite.SM, SecretBytes.random(32));
        KeyInfo info =
                new KeyInfo(new KeyId("a"), KeyPurpose.FIELD, KeyState.ENABLED, CryptoSuite.SM, true, Rings.NOW, 0);
        RingEntry entry = new RingEntry(info, null, secret.wrap(info, SecretBytes.random(32)), List.of());
        RingContent content = RingContent.empty(CryptoSuite.SM).adding(entry);
        OpenKeys open = new OpenKeys();
        open.follow(content, secret);
        SecretBytes held = open.get(entry.id());
        open.follow(content.making(entry.id(), KeyState.DISABLED), secret);
        assertThatThrownBy(() -> held.use(bytes -> bytes.length)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherPasswordClosesTheDoorForTheOldOne() throws IOException {
        try (KeyRing ring = Rings.withAllPurposes(file)) {
            KeyRing other = Rings.open(file);
            KeyId field = ring.primary(KeyPurpose.FIELD).id();
            ring.change(ring.rotate(KeyPurpose.TOKEN).id(), KeyState.DISABLED);
            SecretBytes derived = ring.derive(field, INFO, 32);
            List<KeyInfo> keys = ring.keys();
            Path remains = Files.createLink(folder.resolve("remains"), file);
            ring.protect(Rings.password("another password"));
            assertThat(Files.readAllBytes(remains)).containsOnly(0);
            refuses(Code.CANNOT_OPEN, () -> Rings.open(file));
            refuses(Code.KEY_STATE, other::refresh);
            refuses(Code.KEY_STATE, () -> other.rotate(KeyPurpose.FIELD));
            try (KeyRing again = KeyRing.open(file, Rings.password("another password"), Rings.SETTINGS)) {
                assertThat(again.keys()).isEqualTo(keys);
                assertThat(again.derive(field, INFO, 32)).isEqualTo(derived);
            }
            ring.rotate(KeyPurpose.FIELD);
            refuses(Code.WEAK, () -> ring.protect(Rings.password("short")));
        }
    }

    /** Edits the members as someone would who cannot open the ring, and makes the digest right again. */
    private void rewrite(java.util.function.UnaryOperator<String> edit) throws IOException {
        byte[] old = Files.readAllBytes(file);
        Files.write(
                file,
                reseal(edit.apply(new String(RingSeal.check(old).body(), UTF_8)).getBytes(UTF_8)));
    }

    static byte[] reseal(byte[] body) {
        String trailer = ",\n  \"sm3\" : \"" + HexFormat.of().formatHex(Digests.digest(CryptoSuite.SM, body))
                + "\",\n  \"mac\" : \"" + "0".repeat(64) + "\"\n}\n";
        byte[] end = trailer.getBytes(UTF_8);
        byte[] whole = Arrays.copyOf(body, body.length + end.length);
        System.arraycopy(end, 0, whole, body.length, end.length);
        return whole;
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
