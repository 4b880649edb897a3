package org.fupin.files.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;

/** Opens a zip with entry names in UTF-8 or GB18030 and refuses what may harm: names that climb, bombs. */
final class ZipContent {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final ReadLimits limits;
    private final IntakeSink sink;
    private long unpacked;

    ZipContent(ReadLimits limits, IntakeSink sink) {
        this.limits = limits;
        this.sink = sink;
    }

    /**
     * The zip.
     *
     * @throws ZipException if it is broken, cut off or encrypted
     */
    static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), GB18030);
        }
    }

    /** The files in it, their paths behind the prefix. */
    List<ByteSource> files(ZipFile zip, String prefix) {
        List<ByteSource> files = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        int count = 0;
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String path = prefix + entry.getName().replace('\\', '/');
            if (++count > limits.maxZipEntries()) {
                refuse(IntakeRule.LIMIT, "压缩包文件过多", "the zip has too many entries", path);
                break;
            }
            if (!entry.isDirectory() && safe(entry, path) && Sundries.keeps(path) && allowed(entry, path)) {
                files.add(new ZipSource(path, zip, entry));
            }
        }
        return files;
    }

    private boolean safe(ZipEntry entry, String path) {
        boolean climbs = climbs(entry.getName().replace('\\', '/'));
        if (climbs) {
            refuse(IntakeRule.BROKEN, "压缩包内路径不安全", "the zip holds an unsafe path", path);
        }
        return !climbs;
    }

    private boolean allowed(ZipEntry entry, String path) {
        long size = Math.max(entry.getSize(), 0);
        unpacked += size;
        boolean bomb =
                size >= limits.minRatioBytes() && size / Math.max(entry.getCompressedSize(), 1) > limits.maxZipRatio();
        if (bomb || unpacked > limits.maxZipBytes()) {
            refuse(IntakeRule.LIMIT, "解压后过大", "it unpacks to too much", path);
            return false;
        }
        return true;
    }

    private static boolean climbs(String name) {
        return name.startsWith("/")
                || name.indexOf(':') == 1
                || name.indexOf('\0') >= 0
                || List.of(name.split("/")).contains("..");
    }

    private void refuse(IntakeRule rule, String zh, String en, String path) {
        sink.accept(IntakeNotice.of(rule, zh, en, new Place(path, null, 0, null)));
    }
}
