package org.fupin.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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
    IntakeNotice check(WorkbookTables.PackedWorkbook packed) throws IOException {
        ZipFile.Builder builder = ZipFile.builder();
        if (packed.file() != null) {
            builder.setFile(packed.file().toFile());
        } else {
            builder.setSeekableByteChannel(new SeekableInMemoryByteChannel(Objects.requireNonNull(packed.bytes())));
        }
        try (ZipFile zip = builder.get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                IntakeNotice refused = read(entry) ? part(zip, entry) : null;
                if (refused != null) {
                    return refused;
                }
            }
            return null;
        } catch (LimitException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return WorkbookTables.broken(place);
        }
    }

    /** Pictures and macros are never unpacked. */
    private static boolean read(ZipArchiveEntry entry) {
        String suffix = Sniffer.suffix(entry.getName());
        return suffix.equals("xml") || suffix.equals("rels");
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
