package org.fupin.files.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fupin.validation.rule.IntakeRule;

/** Reads everything behind a path, as a user would see it. */
public final class Tables {

    /** Header texts, table by table. */
    public final List<List<String>> columns = new ArrayList<>();

    /** Rows of all tables; a broken row is empty. */
    public final List<List<String>> rows = new ArrayList<>();

    /** Kinds of the cells of {@link #rows}. */
    public final List<List<CellKind>> kinds = new ArrayList<>();

    /** Physical lines of {@link #rows}. */
    public final List<Long> lines = new ArrayList<>();

    /** What was wrong. */
    public final List<IntakeNotice> notices = new ArrayList<>();

    /** Encodings, table by table. */
    public final List<String> encodings = new ArrayList<>();

    /** How many rows were broken. */
    public int broken;

    private Tables() {}

    /** All that is behind the path. */
    public static Tables read(Path path) {
        return read(path, ReadOptions.DEFAULT);
    }

    /** All that is behind the path, read so. */
    public static Tables read(Path path, ReadOptions options) {
        Tables tables = new Tables();
        try (ExchangePackage exchange = ExchangePackage.open(List.of(path), options)) {
            tables.notices.addAll(exchange.notices());
            for (PackageEntry entry : exchange.entries()) {
                tables.read(entry, options);
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in a new file, in UTF-8. */
    public static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes in a new file. */
    public static Path file(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A zip of names and contents in turn. */
    public static byte[] zip(Charset names, Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[i]));
                zip.write(
                        parts[i + 1] instanceof byte[] raw
                                ? raw
                                : ((String) parts[i + 1]).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The rules that were broken, in order. */
    public List<IntakeRule> rules() {
        return notices.stream().map(IntakeNotice::rule).toList();
    }

    /** What the English message of a notice says in the end. */
    public String english(int notice) {
        return String.valueOf(notices.get(notice).details().get("en"));
    }

    private void read(PackageEntry entry, ReadOptions options) throws IOException {
        try (EntryTables all = entry.open(options, notices::add)) {
            for (TableReader table = all.next(); table != null; table = all.next()) {
                encodings.add(table.encoding());
                RawRow row = new RawRow();
                while (table.next(row)) {
                    add(row, table);
                }
                columns.add(table.columns());
            }
        }
    }

    private void add(RawRow row, TableReader table) {
        broken += row.broken() ? 1 : 0;
        List<String> texts = new ArrayList<>();
        List<CellKind> cells = new ArrayList<>();
        for (int cell = 0; cell < row.size(); cell++) {
            while (texts.size() <= row.column(cell)) {
                texts.add("");
                cells.add(CellKind.TEXT);
            }
            texts.set(row.column(cell), row.text(cell));
            cells.set(row.column(cell), row.kind(cell));
        }
        while (!row.broken() && texts.size() < table.columns().size()) {
            texts.add("");
            cells.add(CellKind.TEXT);
        }
        rows.add(texts);
        kinds.add(cells);
        lines.add(row.line());
    }
}
