package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip of a package can be read in one way only; other programs can read it too. */
class ZipTest {

    @TempDir
    private Path folder = Path.of("");

    private static final byte[] SEALED = Samples.small(KeyKind.SM2);

    private static void refused(byte[] zip, String what) {
        assertThatThrownBy(() -> ZipIndex.read(PackageBytes.of(zip), 100))
                .as(what)
                .isInstanceOfSatisfying(
                        SecurityRefusal.class,
                        refusal -> assertThat(refusal.code())
                                .isIn(SecurityRefusal.Code.MALFORMED, SecurityRefusal.Code.LIMIT));
    }

    @Test
    void otherReadersReadItTheSame() throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), SEALED);
        List<Forge.Part> parts = Forge.of(SEALED).parts();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            assertThat(entries)
                    .extracting(ZipEntry::getName)
                    .containsExactlyElementsOf(
                            parts.stream().map(Forge.Part::name).toList());
            for (ZipEntry entry : entries) {
                assertThat(zip.getInputStream(entry).readAllBytes())
                        .isEqualTo(Forge.of(SEALED).content(entry.getName()));
            }
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(SEALED))) {
            for (Forge.Part part : parts) {
                assertThat(zip.getNextEntry().getName()).isEqualTo(part.name());
                assertThat(zip.readAllBytes()).isEqualTo(part.content());
            }
        }
    }

    /** Every byte of every header set to other values. */
    @Test
    void noHeaderByteMayBeAnother() throws IOException {
        byte[] zip = SEALED.clone();
        int at = 0;
        int changed = 0;
        List<ZipEntryShape> shapes = ZipIndex.read(PackageBytes.of(zip), 100);
        List<Integer> places = new ArrayList<>();
        for (ZipEntryShape shape : shapes) {
            for (at = (int) shape.offset(); at < shape.start(); at++) {
                places.add(at);
            }
            at = (int) shape.end();
        }
        for (; at < zip.length; at++) {
            places.add(at);
        }
        CrcCheck reader = new CrcCheck();
        for (int place : places) {
            byte kept = zip[place];
            for (int value : new int[] {0, 1, 2, 8, 20, 45, 0x7F, 0x80, 0xFF, kept + 1, kept - 1, kept ^ 0x20}) {
                zip[place] = (byte) value;
                if (zip[place] != kept) {
                    assertThat(reader.sound(zip)).as(place + " " + value).isFalse();
                    changed++;
                }
            }
            zip[place] = kept;
        }
        assertThat(reader.sound(zip)).isTrue();
        assertThat(changed).isGreaterThan(7000);
    }

    /** Index, CRCs, and the names as a package must have them. */
    private static final class CrcCheck {

        boolean sound(byte[] zip) throws IOException {
            try {
                PackageBytes bytes = PackageBytes.of(zip);
                List<ZipEntryShape> shapes = ZipIndex.read(bytes, 100);
                for (ZipEntryShape shape : shapes) {
                    CRC32 crc = new CRC32();
                    crc.update(bytes.read(shape.start(), (int) shape.size()));
                    boolean named = shape.name().startsWith("data/") || PackageLayout.HEAD.contains(shape.name());
                    if ((int) crc.getValue() != shape.crc() || !named) {
                        return false;
                    }
                }
                return true;
            } catch (SecurityRefusal e) {
                return false;
            }
        }
    }

    @Test
    void gapsOverlapsAndDoublesAreRefused() throws IOException {
        byte[] one = ZipLayout.local(new ZipEntryShape("a", 1, 0, 0));
        refused(zip(0, 0), "two entries of one name");
        refused(zip(1, 0), "a gap");
        refused(zip(-1, 0), "an overlap");
        refused(zip(-one.length - 1, 0), "two entries at one place");
        refused(zip(0, 1), "a gap before the directory");
        assertThat(one.length).isEqualTo(31);
    }

    /** Two entries, the second moved by so many bytes, then so many bytes before the directory. */
    private static byte[] zip(int move, int gap) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CRC32 crc = new CRC32();
        crc.update('x');
        ZipEntryShape first = new ZipEntryShape("a", 1, (int) crc.getValue(), 0);
        String name = move == 0 && gap == 0 ? "a" : "b";
        ZipEntryShape second = new ZipEntryShape(name, 1, (int) crc.getValue(), 32 + move);
        out.write(ZipLayout.local(first));
        out.write('x');
        out.write(new byte[Math.max(0, move)]);
        out.write(ZipLayout.local(second));
        out.write('x');
        out.write(new byte[gap]);
        int directory = out.size();
        out.write(ZipLayout.central(first));
        out.write(ZipLayout.central(second));
        out.write(ZipLayout.end(List.of(first, second), directory, out.size() - directory));
        return out.toByteArray();
    }

    @Test
    void whatOtherProgramsWriteIsRefused() throws IOException {
        for (int method : new int[] {ZipEntry.DEFLATED, ZipEntry.STORED}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                ZipEntry entry = new ZipEntry("mimetype");
                entry.setMethod(method);
                entry.setSize(1);
                CRC32 crc = new CRC32();
                crc.update('x');
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write('x');
                zip.closeEntry();
            }
            refused(bytes.toByteArray(), "method " + method);
        }
        refused(new byte[0], "nothing");
        refused(new byte[21], "short");
        refused(new byte[22], "zeros");
        refused(new byte[5000], "many zeros");
        refused("PK\u0005\u0006".getBytes(StandardCharsets.ISO_8859_1), "a mark");
        refused(ZipLayout.end(List.of(), 0, 1), "a directory outside");
        assertThat(ZipIndex.read(PackageBytes.of(ZipLayout.end(List.of(), 0, 0)), 10))
                .isEmpty();
    }

    /** Numbers that lie: counts, sizes and places far beyond the file. They are refused at once and cost nothing. */
    @Test
    void lyingNumbersAreRefused() {
        long start = System.nanoTime();
        for (long lie : new long[] {1, 0x7FFF_FFFFL, 0xFFFF_FFFEL, 0xFFFF_FFFFL, 1L << 40, Long.MAX_VALUE, -1}) {
            for (int field : new int[] {24, 32, 40, 48}) {
                byte[] end = ZipLayout.end(List.of(), 0xFFFF_FFFFL, 0);
                ZipLayout.buffer(8).putLong(lie);
                java.nio.ByteBuffer.wrap(end)
                        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                        .putLong(field, lie);
                refused(end, field + " " + lie);
                refused(AttackTest.concat(new byte[300], end), field + " " + lie);
            }
            byte[] end = SEALED.clone();
            for (int back : new int[] {14, 12, 10, 6}) {
                byte[] changed = Arrays.copyOf(end, end.length);
                changed[end.length - back] = (byte) lie;
                changed[end.length - back + 1] = (byte) (lie >> 8);
                refused(changed, back + " " + lie);
            }
        }
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void manyEntriesAreALimit() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipAssembler zip = new ZipAssembler(out);
        for (int i = 0; i < 101; i++) {
            zip.add("e" + i, new byte[0]);
        }
        zip.end();
        assertThatThrownBy(() -> ZipIndex.read(PackageBytes.of(out.toByteArray()), 100))
                .isInstanceOfSatisfying(
                        SecurityRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(SecurityRefusal.Code.LIMIT));
        assertThat(ZipIndex.read(PackageBytes.of(out.toByteArray()), 101)).hasSize(101);
    }

    /** More than 4 GiB: ZIP64 where a number does not fit, as Java's own reader expects it. The file has holes. */
    @Test
    void largeEntriesTakeZip64() throws IOException {
        long big = (5L << 30) + 3;
        List<ZipEntryShape> shapes = new ArrayList<>();
        long at = 0;
        for (long size : new long[] {10, big, ZipLayout.MARK, ZipLayout.MARK - 1, 20}) {
            ZipEntryShape shape = new ZipEntryShape("e" + shapes.size(), size, 0, at);
            shapes.add(shape);
            at = shape.end();
        }
        Path file = folder.resolve("big.zip");
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            for (ZipEntryShape shape : shapes) {
                out.seek(shape.offset());
                out.write(ZipLayout.local(shape));
            }
            out.seek(at);
            for (ZipEntryShape shape : shapes) {
                out.write(ZipLayout.central(shape));
            }
            long directory = at;
            out.write(ZipLayout.end(shapes, directory, out.getFilePointer() - directory));
        }
        try (PackageBytes bytes = PackageBytes.of(file)) {
            assertThat(ZipIndex.read(bytes, 10)).isEqualTo(shapes);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .extracting(ZipEntry::getSize)
                    .containsExactly(10L, big, ZipLayout.MARK, ZipLayout.MARK - 1, 20L);
            try (var in = zip.getInputStream(zip.getEntry("e4"))) {
                assertThat(in.readAllBytes()).hasSize(20);
            }
        }
    }
}
