package org.fupin.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fupin.files.header.BoundHeader;
import org.fupin.files.header.HeaderColumn;
import org.fupin.files.header.HeaderFinder;
import org.fupin.files.header.HeaderRequest;
import org.fupin.files.read.EntryTables;
import org.fupin.files.read.ExchangePackage;
import org.fupin.files.read.Format;
import org.fupin.files.read.IntakeNotice;
import org.fupin.files.read.PackageEntry;
import org.fupin.files.read.RawRow;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.read.TableReader;
import org.fupin.files.report.Language;
import org.fupin.model.type.RecordType;
import org.jspecify.annotations.Nullable;

/** The table of a text file, read as {@code fupin validate} reads it: encoding, separator, title rows and header. */
final class MaskTable implements Closeable {

    private static final Pattern VALUE_LIKE = Pattern.compile(".*[0-9０-９]{5}.*", Pattern.DOTALL);
    private static final int LONGEST_HEADER = 60;

    /** Something that is wrong with the file as a whole. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        Unreadable(Path file, Language language, String zh, String en) {
            super(file + language.pick("：" + zh, ": " + en));
        }
    }

    private final ExchangePackage files;
    private final EntryTables tables;
    private final TableReader table;
    private final @Nullable RecordType type;
    private final List<MaskColumn> columns;
    private final RawRow row = new RawRow();

    private MaskTable(ExchangePackage files, EntryTables tables, TableReader table, Optional<BoundHeader> header) {
        this.files = files;
        this.tables = tables;
        this.table = table;
        this.type = header.map(BoundHeader::type).orElse(null);
        List<MaskColumn> found = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String text = table.columns().get(i);
            found.add(
                    header.isPresent()
                            ? column(
                                    i,
                                    text,
                                    header.get().column(i),
                                    header.get().type())
                            : new MaskColumn(i, shown(text, i), text, null, false));
        }
        this.columns = List.copyOf(found);
    }

    /** The first row may be no header at all: what looks like a value is shown by its number only. */
    private static String shown(String text, int index) {
        boolean header = !text.isBlank()
                && text.length() <= LONGEST_HEADER
                && !VALUE_LIKE.matcher(text).matches();
        return header ? text : "#" + (index + 1);
    }

    private static MaskColumn column(int index, String text, HeaderColumn bound, RecordType type) {
        boolean key = bound.element() != null
                && !bound.common()
                && type.key().contains(bound.element().name());
        return new MaskColumn(index, bound.text(), text, bound.element(), key);
    }

    /**
     * Opens a file whose columns are told by their headers.
     *
     * @param record the record type, null to tell it from name and header; if it cannot be told no column is known
     */
    static MaskTable open(Path file, @Nullable RecordType record, ReadOptions options, Language language)
            throws IOException {
        return open(file, options, language, (entry, table) -> {
            Optional<BoundHeader> header =
                    new HeaderFinder().find(table, new HeaderRequest(record, entry, Map.of()), notice -> {});
            if (header.isEmpty() && !table.head().isEmpty()) {
                table.headerAt(0);
            }
            return header;
        });
    }

    /** Opens a file whose first row is the header, whatever it says. */
    static MaskTable plain(Path file, ReadOptions options, Language language) throws IOException {
        return open(file, options, language, (entry, table) -> {
            if (!table.head().isEmpty()) {
                table.headerAt(0);
            }
            return Optional.empty();
        });
    }

    @FunctionalInterface
    private interface Heading {
        Optional<BoundHeader> of(PackageEntry entry, TableReader table) throws IOException;
    }

    private static MaskTable open(Path file, ReadOptions options, Language language, Heading heading)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such file, or not readable");
        }
        List<IntakeNotice> notices = new ArrayList<>();
        ExchangePackage files = ExchangePackage.open(List.of(file), options);
        EntryTables tables = null;
        try {
            if (files.entries().size() == 1 && files.entries().get(0).format() == Format.CSV) {
                PackageEntry entry = files.entries().get(0);
                tables = entry.open(options, notices::add);
                TableReader table = tables.next();
                if (table != null) {
                    MaskTable opened = new MaskTable(files, tables, table, heading.of(entry, table));
                    tables = null;
                    return opened;
                }
            }
            throw new Unreadable(file, language, "不是 CSV 文本文件（.csv、.tsv、.txt）", "no CSV text file (.csv, .tsv, .txt)");
        } finally {
            if (tables != null) {
                tables.close();
            }
        }
    }

    /** The record type, null when it could not be told. */
    @Nullable
    RecordType type() {
        return type;
    }

    /** Name of the encoding that the file has. */
    String encoding() {
        return table.encoding();
    }

    List<MaskColumn> columns() {
        return columns;
    }

    /** Goes to the next row; false at the end. */
    boolean next() throws IOException {
        return table.next(row);
    }

    /** Whether the row could not be read whole. */
    boolean broken() {
        return row.broken();
    }

    /** Line of the row. */
    long line() {
        return row.line();
    }

    /** The cells of the row, one for each column. */
    List<String> cells() {
        List<String> cells = new ArrayList<>(java.util.Collections.nCopies(columns.size(), ""));
        for (int cell = 0; cell < row.size(); cell++) {
            if (row.column(cell) < cells.size()) {
                cells.set(row.column(cell), row.text(cell));
            }
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        try (files) {
            tables.close();
        }
    }
}
