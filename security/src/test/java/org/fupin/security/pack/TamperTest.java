package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is changed on the way is found: every bit, every length. Of a package of suite SM some bits of the ciphertext
 * wait for {@code -Dfupin.long=true}, which leaves nothing out.
 */
class TamperTest {

    private static final boolean LONG = Boolean.getBoolean("fupin.long");
    private static final int ENTRIES = 17;
    private static final int ENTRY = 4000;

    private static byte[] big(KeyKind kind) {
        List<PackageContent> contents = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            contents.add(Samples.content(String.format("e%02d.csv", i), Samples.noise(ENTRY, i)));
        }
        return Samples.sealed(kind, Samples.TERMS, contents);
    }

    /**
     * Every single bit of a package of more than 64 KiB. Outside the ciphertext the whole verification runs; inside, what
     * stands before it has not changed, so that the entry the bit belongs to is verified against the signed manifest.
     */
    @ParameterizedTest
    @EnumSource(
            value = KeyKind.class,
            names = {"SM2", "P256"})
    void everyFlippedBitIsFound(KeyKind kind) throws IOException {
        byte[] sealed = big(kind);
        assertThat(sealed.length).isGreaterThan(65_536);
        Map<String, Integer> codes = new TreeMap<>();
        PackagePolicy policy = Office.policy(kind);
        PackageManifest manifest = Forge.of(sealed).read();
        List<ZipEntryShape> shapes = ZipIndex.read(PackageBytes.of(sealed), 100);
        int at = 0;
        for (ZipEntryShape shape : shapes.subList(PackageLayout.HEAD.size(), shapes.size())) {
            flipOutside(sealed, at, (int) shape.start(), policy, codes);
            flipInside(sealed, shape, entry(manifest, shape), policy, codes);
            at = (int) shape.end();
        }
        flipOutside(sealed, at, sealed.length, policy, codes);
        System.out.println("flips " + kind + " of " + sealed.length * 8L + " bits: " + codes);
        assertThat(codes).doesNotContainKey(Verdict.OK);
        if (LONG || kind == KeyKind.P256) {
            assertThat(codes.values().stream().mapToInt(count -> count).sum()).isEqualTo(sealed.length * 8);
        }
    }

    private static PackageEntry entry(PackageManifest manifest, ZipEntryShape shape) {
        return manifest.entries().stream()
                .filter(each -> shape.name().equals(EntryPaths.FOLDER + each.path()))
                .findFirst()
                .orElseThrow();
    }

    private static void flipOutside(byte[] sealed, int from, int to, PackagePolicy policy, Map<String, Integer> codes)
            throws IOException {
        for (long bit = from * 8L; bit < to * 8L; bit++) {
            flip(sealed, bit);
            count(codes, verify(sealed, policy));
            flip(sealed, bit);
        }
    }

    private static void flipInside(
            byte[] sealed, ZipEntryShape shape, PackageEntry entry, PackagePolicy policy, Map<String, Integer> codes)
            throws IOException {
        CryptoSuite suite = policy.suites().iterator().next();
        ContentCheck check = new ContentCheck(PackageBytes.of(sealed), suite, PackageProgress.SILENT);
        int step = LONG || policy.suites().contains(CryptoSuite.INTL) ? 1 : 61;
        for (long bit = shape.start() * 8; bit < shape.end() * 8; bit += step) {
            flip(sealed, bit);
            String code = Verdict.OK;
            try {
                check.check(entry, shape);
            } catch (SecurityRefusal e) {
                code = e.code().name();
            }
            count(codes, code);
            flip(sealed, bit);
        }
    }

    /** The first so many bytes. */
    private record Prefix(byte[] bytes, long size) implements PackageBytes {

        @Override
        public void read(long position, byte[] into, int from, int length) {
            if (position < 0 || position > size - length) {
                throw Refusals.malformed("end");
            }
            System.arraycopy(bytes, (int) position, into, from, length);
        }

        @Override
        public void close() {}
    }

    private static String verify(byte[] sealed, PackagePolicy policy) throws IOException {
        return verify(PackageBytes.of(sealed), policy);
    }

    private static String verify(PackageBytes sealed, PackagePolicy policy) throws IOException {
        try (VerifiedPackage verified = new PackageReader(policy).verify(sealed)) {
            return verified.manifest().packageId().isEmpty() ? "" : Verdict.OK;
        } catch (SecurityRefusal e) {
            return e.code().name();
        }
    }

    /** The checksums of the zip mended: signature and digests alone must find it. */
    @Test
    void everyFlippedBitIsFoundWithoutTheChecksumsOfTheZip() {
        byte[] sealed = Samples.small(KeyKind.P256);
        Forge forge = Forge.of(sealed);
        Map<String, Integer> codes = new TreeMap<>();
        PackagePolicy policy = Office.policy(KeyKind.P256);
        PackageRecipient recipient = Office.province(KeyKind.P256).recipient();
        int step = LONG ? 1 : 29;
        for (Forge.Part part : List.copyOf(forge.parts())) {
            for (long bit = 0; bit < part.content().length * 8L; bit += step) {
                byte[] changed = part.content().clone();
                flip(changed, bit);
                count(
                        codes,
                        Verdict.of(forge.copy().put(part.name(), changed).zip(), policy, recipient)
                                .code());
            }
        }
        System.out.println("flips with mended checksums: " + codes);
        assertThat(codes).doesNotContainKey(Verdict.OK).containsKey("BAD_SIGNATURE");
    }

    /** Even for somebody who holds the sender's signing key but not the package key. */
    @Test
    void everyFlippedBitOfTheCiphertextIsFoundWithoutSignatureAndDigests() {
        byte[] sealed = Samples.sealed(
                KeyKind.P256, Samples.TERMS, List.of(Samples.content("a.csv", Samples.noise(LONG ? 16_500 : 600, 1))));
        Forge forge = Forge.of(sealed);
        String name = EntryPaths.FOLDER + "a.csv";
        byte[] content = forge.content(name);
        PackagePolicy policy = Office.policy(KeyKind.P256);
        Map<String, Integer> codes = new TreeMap<>();
        int step = LONG ? 1 : 37;
        for (long bit = 0; bit < content.length * 8L; bit += step) {
            byte[] changed = content.clone();
            flip(changed, bit);
            Forge forged = forge.copy().put(name, changed).digests(KeyKind.P256.suite());
            byte[] zip = forged.sign(Office.county(KeyKind.P256).sender()).zip();
            count(
                    codes,
                    Verdict.of(zip, policy, Office.province(KeyKind.P256).recipient())
                            .code());
        }
        assertThat(codes.keySet()).containsExactly("CANNOT_OPEN");
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyKind.class,
            names = {"SM2", "P256"})
    void everyTruncationIsFound(KeyKind kind) throws IOException {
        byte[] sealed = big(kind);
        PackagePolicy policy = Office.policy(kind);
        Map<String, Integer> codes = new TreeMap<>();
        for (int length = 0; length < sealed.length; length++) {
            count(codes, verify(new Prefix(sealed, length), policy));
        }
        assertThat(codes).containsOnlyKeys("MALFORMED");
        assertThat(codes.get("MALFORMED")).isEqualTo(sealed.length);
    }

    @Test
    void bytesBeforeOrBehindAreFound() throws IOException {
        byte[] sealed = Samples.small(KeyKind.SM2);
        for (int more : new int[] {1, 2, 4, 22, 100, 65_536}) {
            byte[] behind = Arrays.copyOf(sealed, sealed.length + more);
            byte[] before = new byte[sealed.length + more];
            System.arraycopy(sealed, 0, before, more, sealed.length);
            assertThat(verify(behind, Office.policy(KeyKind.SM2))).isEqualTo("MALFORMED");
            assertThat(verify(before, Office.policy(KeyKind.SM2))).isEqualTo("MALFORMED");
        }
    }

    private static void flip(byte[] bytes, long bit) {
        bytes[(int) (bit / 8)] ^= (byte) (1 << bit % 8);
    }

    private static void count(Map<String, Integer> codes, String code) {
        codes.merge(code, 1, Integer::sum);
    }
}
