package org.fupin.files.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;

/** Finds the data files behind the paths. */
final class PackageFinder {

    private final ReadLimits limits;
    private final List<IntakeNotice> notices = new ArrayList<>();
    private final List<ZipFile> zips = new ArrayList<>();
    private final Map<String, ByteSource> sources = new TreeMap<>();

    PackageFinder(ReadLimits limits) {
        this.limits = limits;
    }

    ExchangePackage find(List<Path> paths) throws IOException {
        for (Path path : paths) {
            String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
            String prefix = paths.size() == 1 ? "" : name + "/";
            if (name.equals(Manifest.FILE) && Files.isRegularFile(path)) {
                directory(java.util.Objects.requireNonNull(path.toAbsolutePath().getParent()), prefix);
            } else if (Files.isDirectory(path)) {
                directory(path, prefix);
            } else if (Files.isReadable(path)) {
                file(new FileSource(free(name), path, Files.size(path)), prefix);
            } else {
                throw new NoSuchFileException(path.toString(), null, "no such file, or not readable");
            }
        }
        return new ExchangePackage(entries(manifests()), notices, zips);
    }

    /** Takes files that lie in no file system; a zip among them is named and not opened. */
    ExchangePackage take(List<? extends ByteSource> files) throws IOException {
        for (ByteSource file : files) {
            if (Sundries.keeps(file.path())) {
                sources.put(file.path(), file);
            }
        }
        return new ExchangePackage(entries(manifests()), notices, zips);
    }

    private void directory(Path root, String prefix) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).toList();
        } catch (java.io.UncheckedIOException e) {
            throw new IOException(root + ": " + e.getMessage(), e);
        }
        for (Path file : files) {
            String inside = root.relativize(file).toString().replace('\\', '/');
            if (Sundries.keeps(inside)) {
                String path = prefix + inside;
                file(new FileSource(path, file, Files.size(file)), path + "/");
            }
        }
    }

    /** Takes a file; a zip of the directory or the command line is opened. */
    private void file(FileSource source, String prefix) throws IOException {
        if (source.path().endsWith(Manifest.FILE) || Sniffer.of(source) != Sniffer.Content.ZIP) {
            sources.put(source.path(), source);
            return;
        }
        try {
            ZipFile zip = ZipContent.open(source.file());
            zips.add(zip);
            for (ByteSource inside : new ZipContent(limits, notices::add).files(zip, prefix)) {
                sources.put(inside.path(), inside);
            }
        } catch (ZipException e) {
            notices.add(IntakeNotice.of(
                    IntakeRule.BROKEN,
                    "压缩包损坏、不完整或已加密",
                    "the zip is broken, cut off or encrypted",
                    new Place(source.path(), null, 0, null)));
        }
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; sources.containsKey(free); i++) {
            free = i + "/" + name;
        }
        return free;
    }

    /** What all manifests say, by path of the file. */
    private Map<String, ManifestResource> manifests() throws IOException {
        Map<String, ManifestResource> told = new HashMap<>();
        for (ByteSource source : List.copyOf(sources.values())) {
            if (source.path().equals(Manifest.FILE) || source.path().endsWith("/" + Manifest.FILE)) {
                sources.remove(source.path());
                told.putAll(ManifestReader.read(source, notices::add).resources());
            }
        }
        for (String path : new TreeMap<>(told).keySet()) {
            if (!sources.containsKey(path)) {
                notices.add(new IntakeNotice(IntakeRule.MISSING_FILE, Map.of(), new Place(path, null, 0, null)));
            }
        }
        return told;
    }

    private List<PackageEntry> entries(Map<String, ManifestResource> told) throws IOException {
        List<PackageEntry> entries = new ArrayList<>();
        for (ByteSource source : sources.values()) {
            ManifestResource resource = told.getOrDefault(source.path(), ManifestResource.NONE);
            Place place = new Place(source.path(), null, 0, null);
            try {
                entry(source, resource, place, entries);
            } catch (IOException e) {
                notices.add(Faults.of(e, place));
            }
        }
        return entries;
    }

    private void entry(ByteSource source, ManifestResource resource, Place place, List<PackageEntry> entries)
            throws IOException {
        switch (Sniffer.of(source)) {
            case CSV -> entries.add(new PackageEntry(source, Format.CSV, resource));
            case XLSX -> entries.add(new PackageEntry(source, Format.XLSX, resource));
            case JSON -> entries.add(new PackageEntry(source, Format.JSON, resource));
            case NDJSON -> entries.add(new PackageEntry(source, Format.NDJSON, resource));
            case ZIP -> refuse(IntakeRule.LIMIT, "压缩包内还有压缩包，未读取", "a zip inside a zip is not read", place);
            case OLD_WORKBOOK ->
                refuse(
                        IntakeRule.BROKEN,
                        "旧版或加密的 Excel 文件，请另存为不加密的 .xlsx",
                        "an old or encrypted Excel file; save it as a plain .xlsx",
                        place);
            case WEB_PAGE ->
                refuse(IntakeRule.BROKEN, "是网页而不是表格，请另存为 .xlsx", "a web page, no table; save it as .xlsx", place);
            case NO_WORKBOOK -> refuse(IntakeRule.BROKEN, "不是 .xlsx 文件", "this is no .xlsx file", place);
            case OTHER -> notices.add(new IntakeNotice(IntakeRule.IGNORED_FILE, Map.of(), place));
        }
    }

    private void refuse(IntakeRule rule, String zh, String en, Place place) {
        notices.add(IntakeNotice.of(rule, zh, en, place));
    }
}
