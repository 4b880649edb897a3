package org.fupin.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook; hidden sheets and sheets of explanations are named and left out, empty ones passed over. */
final class WorkbookTables implements EntryTables {

    private static final long IN_MEMORY = 64L << 20;
    private static final long CONFIDENTIAL_IN_MEMORY = 128L << 20;

    private final String path;
    private final ReadableWorkbook workbook;
    private final Iterator<Sheet> sheets;
    private final ReadLimits limits;
    private final IntakeSink sink;
    private final @Nullable Path temporary;
    private @Nullable TableReader current;
    private boolean any;

    private WorkbookTables(
            String path, ReadableWorkbook workbook, ReadLimits limits, IntakeSink sink, @Nullable Path temporary) {
        this.path = path;
        this.workbook = workbook;
        this.sheets = workbook.getSheets().iterator();
        this.limits = limits;
        this.sink = sink;
        this.temporary = temporary;
    }

    static EntryTables open(ByteSource source, ReadLimits limits, IntakeSink sink) throws IOException {
        Place place = new Place(source.path(), null, 0, null);
        Path file = source.file();
        if (source.confidential() && source.size() > CONFIDENTIAL_IN_MEMORY) {
            sink.accept(IntakeNotice.of(
                    IntakeRule.LIMIT,
                    "加密包内的工作簿超过 128 MiB，不落盘无法读取，请改用 CSV",
                    "a sealed workbook of more than 128 MiB is not read, as that needs a copy on the disk; use CSV",
                    place));
            return new SingleTable(null);
        }
        if (file == null && !source.confidential() && source.size() > IN_MEMORY) {
            return ofCopy(source, limits, sink, place);
        }
        PackedWorkbook packed = file != null ? PackedWorkbook.in(file) : PackedWorkbook.inMemory(source);
        return opened(packed, limits, sink, place, null);
    }

    /** The library needs a file for a big workbook; the copy is readable by its owner only and goes on closing. */
    private static EntryTables ofCopy(ByteSource source, ReadLimits limits, IntakeSink sink, Place place)
            throws IOException {
        Path copy = Files.createTempFile("fupin", ".xlsx");
        EntryTables tables = null;
        try (InputStream in = source.open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            tables = opened(PackedWorkbook.in(copy), limits, sink, place, copy);
            return tables;
        } finally {
            if (!(tables instanceof WorkbookTables)) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private static EntryTables opened(
            PackedWorkbook packed, ReadLimits limits, IntakeSink sink, Place place, @Nullable Path copy)
            throws IOException {
        IntakeNotice refused = new WorkbookGuard(limits, place).check(packed);
        if (refused != null) {
            sink.accept(refused);
            return new SingleTable(null);
        }
        try {
            return new WorkbookTables(place.file(), packed.open(), limits, sink, copy);
        } catch (RuntimeException e) {
            sink.accept(broken(place));
            return new SingleTable(null);
        }
    }

    static IntakeNotice broken(Place place) {
        return IntakeNotice.of(IntakeRule.BROKEN, "工作簿内容有误或不完整", "the workbook is malformed or cut off", place);
    }

    @Override
    public @Nullable TableReader next() throws IOException {
        closeCurrent();
        while (sheets.hasNext()) {
            Sheet sheet = sheets.next();
            Place place = new Place(path, sheet.getName(), 0, null);
            if (sheet.getVisibility() != SheetVisibility.VISIBLE || Sundries.sheet(sheet.getName())) {
                sink.accept(new IntakeNotice(IntakeRule.IGNORED_FILE, Map.of(), place));
                continue;
            }
            TableReader table = table(sheet, place);
            if (table != null) {
                any = true;
                current = table;
                return table;
            }
        }
        if (!any) {
            any = true;
            sink.accept(new IntakeNotice(IntakeRule.EMPTY, Map.of(), new Place(path, null, 0, null)));
        }
        return null;
    }

    /** The table of a sheet, null when it holds nothing. */
    private @Nullable TableReader table(Sheet sheet, Place place) throws IOException {
        try {
            SheetRows rows = new SheetRows(sheet, workbook.isDate1904(), limits, place, sink);
            TableReader table = new GridTable(place, "xlsx", rows, sink);
            if (!table.head().isEmpty()) {
                return table;
            }
            any |= rows.failed();
            table.close();
        } catch (RuntimeException e) {
            any = true;
            sink.accept(broken(place));
        }
        return null;
    }

    private void closeCurrent() throws IOException {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            closeCurrent();
            workbook.close();
        } finally {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
