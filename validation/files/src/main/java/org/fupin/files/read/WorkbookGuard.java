package org.fupin.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;

/** Unpacks a workbook once, keeping nothing, and refuses what would harm the library that reads it. */
final class WorkbookGuard {

    private final ReadLimits limits;
    private final Place place;
    private long unpacked;

    WorkbookGuard(ReadLimits limits, Place place) {
        this.limits = limits;
        this.place = place;
    }

    /** Why the workbook is not read, null when it is sound. */
    @Nullable
    IntakeNotice check(PackedWorkbook packed) {
        try (ZipFile zip = packed.parts()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                IntakeNotice refused = read(zip, entry) ? part(zip, entry) : null;
                if (refused != null) {
                    return refused;
                }
            }
            return null;
        } catch (IOException | RuntimeException e) {
            return WorkbookTables.broken(place);
        }
    }

    /** Pictures and macros are never unpacked; a part is told by its first bytes too, as its name may be anything. */
    private static boolean read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String suffix = Sniffer.suffix(entry.getName());
        if (suffix.equals("xml") || suffix.equals("rels")) {
            return true;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            String first = new String(in.readNBytes(64), StandardCharsets.ISO_8859_1);
            return first.indexOf('<') >= 0 && first.indexOf('\0') < 0;
        }
    }

    private @Nullable IntakeNotice part(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        boolean sheet = entry.getName().toLowerCase(Locale.ROOT).contains("worksheets/");
        PartScan scan = new PartScan(limits.maxColumns());
        byte[] bytes = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                size += count;
                unpacked += count;
                scan.feed(bytes, count);
                if (tooMuch(size, entry.getCompressedSize()) || (!sheet && size > limits.maxSharedBytes())) {
                    return IntakeNotice.of(IntakeRule.LIMIT, "解压后过大", "it unpacks to too much", place);
                }
            }
        }
        if (scan.declaresType()) {
            return IntakeNotice.of(IntakeRule.BROKEN, "含有 DOCTYPE 声明", "it holds a DOCTYPE declaration", place);
        }
        return scan.outOfRange()
                ? IntakeNotice.of(IntakeRule.LIMIT, "单元格地址超出限度", "a cell address is out of range", place)
                : null;
    }

    private boolean tooMuch(long size, long packed) {
        boolean bomb = size >= limits.minRatioBytes() && size / Math.max(packed, 1) > limits.maxZipRatio();
        return bomb || unpacked > limits.maxZipBytes();
    }
}
