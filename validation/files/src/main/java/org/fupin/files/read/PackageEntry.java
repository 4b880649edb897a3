package org.fupin.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;

/** One data file of a package, with what the manifest says of it. */
public final class PackageEntry {

    private final ByteSource source;
    private final Format format;
    private final ManifestResource resource;

    PackageEntry(ByteSource source, Format format, ManifestResource resource) {
        this.source = source;
        this.format = format;
        this.resource = resource;
    }

    /** Path inside the package, with forward slashes. */
    public String path() {
        return source.path();
    }

    /** What the file is. */
    public Format format() {
        return format;
    }

    /** Size in bytes, unpacked. */
    public long size() {
        return source.size();
    }

    /** Name of the record type that the manifest states ({@code fupin:record}). */
    public Optional<String> record() {
        return Optional.ofNullable(resource.record());
    }

    /** Name of the resource in the manifest, which may be that of a record type; empty when there is none. */
    public String name() {
        return resource.name();
    }

    /** Values of common header elements that the manifest gives, by canonical name. */
    public Map<String, String> header() {
        return resource.header();
    }

    /**
     * Opens the tables of the file. What is wrong with it goes to the sink; a file that cannot be read at all has none.
     *
     * @throws IOException with the path, if the disk fails
     */
    public EntryTables open(ReadOptions options, IntakeSink sink) throws IOException {
        Place place = new Place(path(), null, 0, null);
        try {
            checkHash(sink, place);
            if (format == Format.XLSX) {
                return WorkbookTables.open(source, options.limits(), sink);
            }
            ReadOptions effective = new ReadOptions(encoding(options, sink, place), options.limits());
            TableReader table = format == Format.CSV
                    ? CsvRows.open(source, effective, sink)
                    : JsonFiles.open(source, format == Format.NDJSON, effective, sink);
            table.expect(resource.rowCount());
            return new SingleTable(table);
        } catch (IOException e) {
            sink.accept(Faults.of(e, place));
            return new SingleTable(null);
        }
    }

    /**
     * Whether the file is NDJSON in UTF-8, as far as it is looked at, so that its lines may be read as bytes.
     *
     * @throws IOException with the path, if the disk fails
     */
    public boolean byLines(ReadOptions options) throws IOException {
        Charset told = options.encoding();
        return format == Format.NDJSON
                && (told == null || told.equals(StandardCharsets.UTF_8))
                && (resource.encoding() == null || resource.encoding().equalsIgnoreCase("utf-8"))
                && JsonLineFile.fits(source);
    }

    /** The bytes of the file, behind a byte order mark. */
    public InputStream bytes() throws IOException {
        return JsonLineFile.open(source);
    }

    /**
     * A reader of single lines, which knows these names from the start; one for each thread.
     *
     * @param names names of columns in their order, so that several readers count them alike
     */
    public JsonLineFile lines(List<String> names, ReadOptions options, IntakeSink sink) {
        JsonLineFile lines = new JsonLineFile(new Place(path(), null, 0, null), names, options.limits(), sink);
        lines.expect(resource.rowCount());
        return lines;
    }

    private @Nullable Charset encoding(ReadOptions options, IntakeSink sink, Place place) {
        if (options.encoding() != null || resource.encoding() == null) {
            return options.encoding();
        }
        try {
            return Charset.forName(resource.encoding());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            sink.accept(
                    IntakeNotice.of(IntakeRule.BROKEN, "清单所写的编码不存在", "the manifest names an unknown encoding", place));
            return null;
        }
    }

    private void checkHash(IntakeSink sink, Place place) throws IOException {
        if (resource.sha256() != null && !resource.sha256().equals(sha256())) {
            sink.accept(IntakeNotice.of(
                    IntakeRule.BROKEN, "与清单的 SHA-256 不符", "its SHA-256 is not that of the manifest", place));
        }
    }

    private String sha256() throws IOException {
        try (InputStream in = source.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return path();
    }
}
