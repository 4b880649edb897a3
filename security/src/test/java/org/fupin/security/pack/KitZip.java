package org.fupin.security.pack;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fupin.security.internal.KeyKind;

/** Faults of the zip. */
final class KitZip {

    private KitZip() {}

    static void add(Kit kit) {
        lengths(kit);
        headers(kit);
        parts(kit);
    }

    private static void bytes(Kit kit, String name, String what, UnaryOperator<byte[]> change) {
        kit.add(
                KeyKind.SM2,
                "zip-" + name,
                "MALFORMED",
                what,
                change.apply(kit.small(KeyKind.SM2).zip()));
    }

    private static void lengths(Kit kit) {
        for (int length : new int[] {0, 1, 21, 22, 100, 1000}) {
            bytes(kit, "only-" + length, "only the first " + length + " bytes", zip -> Arrays.copyOf(zip, length));
        }
        for (int less : new int[] {1, 2, 22, 23, 100}) {
            bytes(kit, "less-" + less, less + " bytes cut off", zip -> Arrays.copyOf(zip, zip.length - less));
            bytes(kit, "more-" + less, less + " bytes behind", zip -> Arrays.copyOf(zip, zip.length + less));
            bytes(kit, "before-" + less, less + " bytes before", zip -> AttackTest.concat(new byte[less], zip));
        }
    }

    /** Places counted from the end of the zip, or from its start. */
    private static void headers(Kit kit) {
        set(kit, "first-signature", "another mark", 0, 'Q');
        set(kit, "first-version", "another version needed", 4, 20);
        set(kit, "first-encrypted", "the flag of encryption", 6, 1);
        set(kit, "first-descriptor", "the flag of a data descriptor", 6, 8);
        set(kit, "first-utf8", "the flag of UTF-8 names", 7, 8);
        set(kit, "first-deflated", "deflated in the local header", 8, 8);
        set(kit, "first-time", "a time", 10, 1);
        set(kit, "first-date", "a date", 12, 0x22);
        set(kit, "first-crc", "another CRC in the local header", 14, 0);
        set(kit, "first-packed-size", "another packed size in the local header", 18, 1);
        set(kit, "first-size", "another size in the local header", 22, 1);
        set(kit, "first-name-length", "another length of the name in the local header", 26, 9);
        set(kit, "first-extra", "an extra field in the local header", 28, 4);
        set(kit, "first-name", "another name in the local header", 30, 'M');
        set(kit, "end-signature", "another mark at the end", -22, 'Q');
        set(kit, "end-disk", "another disk", -18, 1);
        set(kit, "end-start-disk", "another first disk", -16, 1);
        set(kit, "end-count-here", "another count on this disk", -14, 5);
        set(kit, "end-count", "another count", -12, 5);
        set(kit, "end-size", "another size of the directory", -10, 1);
        set(kit, "end-offset", "another place of the directory", -6, 1);
        set(kit, "end-comment", "a comment that is not there", -2, 1);
        directory(kit, "made-by", "made by another system", 5, 3);
        directory(kit, "version", "another version", 6, 20);
        directory(kit, "flag", "a flag in the directory only", 8, 1);
        directory(kit, "method", "deflated in the directory only", 10, 8);
        directory(kit, "time", "a time in the directory only", 12, 1);
        directory(kit, "extra", "an extra field in the directory only", 30, 4);
        directory(kit, "comment", "a comment of an entry", 32, 1);
        directory(kit, "disk", "an entry on another disk", 34, 1);
        directory(kit, "internal", "internal attributes", 36, 1);
        directory(kit, "external", "external attributes", 38, 0x10);
        directory(kit, "offset", "an entry at another place", 42, 1);
        directory(kit, "name", "another name in the directory only", 46, 'M');
    }

    private static void set(Kit kit, String name, String what, int place, int value) {
        bytes(kit, name, what, zip -> {
            zip[place < 0 ? zip.length + place : place] = (byte) value;
            return zip;
        });
    }

    private static void directory(Kit kit, String name, String what, int place, int value) {
        bytes(kit, "directory-" + name, what, zip -> {
            int end = zip.length;
            int at = (zip[end - 6] & 0xFF) | (zip[end - 5] & 0xFF) << 8 | (zip[end - 4] & 0xFF) << 16;
            zip[at + place] = (byte) value;
            return zip;
        });
    }

    private static void parts(Kit kit) {
        for (String part : PackageLayout.HEAD) {
            String name = part.replace('/', '+');
            kit.unsigned("without-" + name, "MALFORMED", "the part is missing", forge -> forge.remove(part));
            kit.unsigned(
                    "twice-" + name,
                    "MALFORMED",
                    "the part stands twice",
                    forge -> forge.insert(5, part, forge.content(part)));
        }
        kit.unsigned("no-data", "MALFORMED", "no entry at all", forge -> forge.remove("data/a.csv"));
        kit.unsigned("order-of-parts", "MALFORMED", "two parts have changed places", forge -> forge.swap(1, 2));
        kit.unsigned("mimetype-last", "MALFORMED", "the type stands last", forge -> forge.swap(0, 5));
        kit.unsigned(
                "mimetype-other",
                "MALFORMED",
                "another type",
                forge -> forge.edit(
                        PackageLayout.MIMETYPE,
                        type -> "application/epub+zip...................."
                                .substring(0, type.length)
                                .getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        kit.unsigned(
                "mimetype-line",
                "LIMIT",
                "a line end behind the type",
                forge -> forge.edit(PackageLayout.MIMETYPE, type -> AttackTest.concat(type, new byte[] {'\n'})));
        for (String name :
                List.of("META-INF/other.json", "other/a.csv", "a.csv", "Data/a.csv", "../a.csv", "/data/a.csv")) {
            kit.unsigned(
                    "name-" + name.replace('/', '+'),
                    "MALFORMED",
                    "an entry outside the data",
                    forge -> forge.rename("data/a.csv", name));
        }
        for (String name :
                List.of("data/A.csv", "data/../a.csv", "data/", "data/a.csv/", "data//a.csv", "data/b.csv")) {
            kit.unsigned(
                    "renamed-" + name.replace('/', '+'),
                    "BAD_SIGNATURE",
                    "an entry renamed",
                    forge -> forge.rename("data/a.csv", name));
        }
        kit.unsigned(
                "one-more",
                "BAD_SIGNATURE",
                "an entry that the manifest does not name",
                forge -> forge.insert(6, "data/b.csv", forge.content("data/a.csv")));
        kit.unsigned(
                "one-more-before",
                "BAD_SIGNATURE",
                "the same, before the others",
                forge -> forge.insert(5, "data/0.csv", forge.content("data/a.csv")));
    }
}
