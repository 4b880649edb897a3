package org.fupin.security.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fupin.security.keys.Rings.refuses;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever edits a ring's file without being able to open it is noticed, whatever he edits. */
class KeyRingTamperTest {

    private static final boolean LONG = Boolean.getBoolean("fupin.long");

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private byte[] whole = new byte[0];
    private final Map<Code, Integer> codes = new EnumMap<>(Code.class);

    @BeforeEach
    void ring() throws IOException {
        file = folder.resolve("keyring.json");
        try (KeyRing ring = Rings.create(file)) {
            ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM));
            ring.rotate(KeyPurpose.FIELD);
            ring.add(NewKey.of(KeyPurpose.SIGN, CryptoSuite.SM));
            ring.add(NewKey.demo(KeyPurpose.TOKEN, CryptoSuite.INTL, Rings.NOW.plusSeconds(60)));
        }
        whole = Files.readAllBytes(file);
    }

    /** Opens bytes as if they were the file; the parts of opening that do not touch the disk. */
    private void open(byte[] bytes) {
        RingSeal.Checked checked = RingSeal.check(bytes);
        RingText.Parsed parsed = RingText.read(checked.document());
        CryptoSuite suite = parsed.content().suite();
        try (RingProtection password = Rings.password();
                RingSecret secret = new RingSecret(suite, password.open(suite, parsed.guard()))) {
            checked.require(secret, "keyring");
        }
    }

    private void refused(byte[] bytes) {
        try {
            open(bytes);
        } catch (SecurityRefusal refusal) {
            codes.merge(refusal.code(), 1, Integer::sum);
            return;
        }
        throw new AssertionError("an edited ring was opened");
    }

    @Test
    void theUntouchedFileOpens() {
        open(whole);
    }

    @Test
    void everyBitFlipIsNoticed() {
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] edited = whole.clone();
            edited[bit / 8] ^= (byte) (1 << (bit % 8));
            refused(edited);
        }
        assertThat(codes).containsOnlyKeys(Code.MALFORMED, Code.BAD_SIGNATURE);
        // the 32 bytes of the MAC in hexadecimal: some flips stay hexadecimal digits
        assertThat(codes.get(Code.BAD_SIGNATURE)).isBetween(64, 64 * 8);
    }

    @Test
    void everyByteEditedByWhoMakesTheDigestRightAgainIsNoticed() {
        byte[] body = RingSeal.check(whole).body();
        Random random = new Random(1);
        int edits = LONG ? 255 : 8;
        for (int at = 0; at < body.length; at++) {
            for (int n = 0; n < edits; n++) {
                byte[] edited = body.clone();
                edited[at] = (byte) (LONG ? edited[at] + n + 1 : edited[at] ^ (1 + random.nextInt(255)));
                refused(withOldMac(edited));
            }
        }
        assertThat(codes).containsKeys(Code.MALFORMED, Code.BAD_SIGNATURE, Code.CANNOT_OPEN);
        assertThat(codes)
                .containsOnlyKeys(Arrays.stream(Code.values())
                        .filter(code -> codes.containsKey(code) && expected(code))
                        .toArray(Code[]::new));
    }

    private static boolean expected(Code code) {
        return switch (code) {
            case MALFORMED, BAD_SIGNATURE, CANNOT_OPEN, UNSUPPORTED, LIMIT -> true;
            default -> false;
        };
    }

    @Test
    void everyTruncationExtensionAndDoublingIsNoticed() {
        for (int length = 0; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length));
        }
        for (int more = 1; more <= 64; more++) {
            refused(Arrays.copyOf(whole, whole.length + more));
        }
        byte[] twice = Arrays.copyOf(whole, whole.length * 2);
        System.arraycopy(whole, 0, twice, whole.length, whole.length);
        refused(twice);
    }

    @Test
    void meaningfulEditsAreNoticed() {
        String body = new String(RingSeal.check(whole).body(), StandardCharsets.UTF_8);
        for (String[] edit : new String[][] {
            {"DECRYPT_ONLY", "ENABLED"},
            {"\"primary\" : true", "\"primary\" : false"},
            {"\"uses\" : 0", "\"uses\" : 1"},
            {"\"state\" : \"ENABLED\"", "\"state\" : \"DISABLED\""},
            {"DEMO-", ""},
            {"2019-06-01T08:01:00Z", "2119-06-01T08:01:00Z"},
            {"\"purpose\" : \"FIELD\"", "\"purpose\" : \"WRAP\""},
            {"\"generation\" : ", "\"generation\" : 1"},
            {"\"iterations\" : 2", "\"iterations\" : 3"},
            {"\"suite\" : \"SM\"", "\"suite\" : \"INTL\""},
            {"  ", "\t"},
            {"\n", "\r\n"},
            {"\"uses\" : 0", "\"uses\" : 0, \"uses\" : 0"},
            {"\"uses\" : 0", "\"uses\" : 0, \"more\" : 0"},
            {"\"uses\" : 0", "\"uses\" : \"0\""},
            {"\"uses\" : 0", "\"uses\" : -0"},
        }) {
            String edited = body.replace(edit[0], edit[1]);
            assertThat(edited).as(edit[0]).isNotEqualTo(body);
            refused(withOldMac(edited.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void keysCannotBeExchangedInsideTheFile() throws IOException {
        RingText.Parsed parsed = RingText.read(RingSeal.check(whole).document());
        RingContent content = parsed.content();
        RingEntry first = content.keys().get(0);
        RingEntry second = content.keys().get(1);
        byte[] foreign = second.wrapped();
        assertThat(foreign).isNotNull();
        RingContent swapped = content.with(first.wrapped(foreign == null ? new byte[0] : foreign));
        refused(withOldMac(RingSeal.check(withOldMac(bodyOf(RingText.write(swapped, parsed.guard()))))
                .body()));
        // even who could make the MAC right would not open the exchanged key
        try (RingProtection password = Rings.password();
                RingSecret secret = new RingSecret(content.suite(), password.open(content.suite(), parsed.guard()))) {
            Files.write(file, RingSeal.seal(RingText.write(swapped, parsed.guard()), secret));
        }
        SecurityRefusal refusal = refuses(Code.CANNOT_OPEN, () -> Rings.open(file));
        assertThat(refusal.object()).isEqualTo(first.id().value());
    }

    @Test
    void editsOnTheDiskAreNoticedWhenTheRingIsOpenAlready() throws IOException {
        try (KeyRing ring = Rings.open(file)) {
            byte[] edited = whole.clone();
            edited[whole.length / 2] ^= 1;
            Files.write(file, edited);
            refuses(Code.MALFORMED, ring::refresh);
            refuses(Code.MALFORMED, () -> ring.rotate(KeyPurpose.FIELD));
            assertThat(Files.readAllBytes(file)).isEqualTo(edited);
            Files.write(file, whole);
            ring.rotate(KeyPurpose.FIELD);
        }
    }

    private static byte[] bodyOf(byte[] document) {
        return Arrays.copyOf(document, document.length - 2);
    }

    /** The edited members with a right digest and the MAC that the file had. */
    private byte[] withOldMac(byte[] body) {
        byte[] sealed = KeyRingFileTest.reseal(body);
        String mac = HexFormat.of().formatHex(RingSeal.check(whole).mac());
        byte[] end = (mac + "\"\n}\n").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(end, 0, sealed, sealed.length - end.length, end.length);
        return sealed;
    }
}
