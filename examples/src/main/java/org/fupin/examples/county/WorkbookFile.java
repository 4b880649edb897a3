package org.fupin.examples.county;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordTypes;
import org.fupin.model.type.ValueType;

/** Writes a sheet as a workbook with two title rows, the same bytes every time. */
final class WorkbookFile {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final LocalDateTime PACKED = LocalDateTime.of(2019, 1, 15, 9, 0);

    private WorkbookFile() {}

    static byte[] bytes(Sheet sheet) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(out, "CountyPackage", "01.0000")) {
                fill(workbook.newWorksheet(sheet.form.record()), sheet);
            }
            return repacked(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + sheet.form.file(), e);
        }
    }

    private static void fill(Worksheet page, Sheet sheet) {
        String title = RecordTypes.find(sheet.form.record()).orElseThrow().formZh();
        List<Integer> years = sheet.form.years();
        page.value(0, 0, Places.COUNTY_NAME + title + "统计表");
        page.value(1, 0, years.size() == 1 ? "数据年度：" + years.get(0) : "行政区划：" + Places.COUNTY_NAME);
        page.value(1, 3, "填报单位：荔波县扶贫开发办公室");
        for (int column = 0; column < sheet.header.size(); column++) {
            page.value(2, column, sheet.header.get(column));
            for (int row = 0; row < sheet.cells.size(); row++) {
                put(page, sheet, row, column);
            }
        }
    }

    private static void put(Worksheet page, Sheet sheet, int index, int column) {
        Element element = sheet.elements.get(column);
        String text = sheet.cells.get(index).get(column);
        int row = index + sheet.form.head();
        if (text.isEmpty()) {
            return;
        }
        ValueType type = element.type();
        boolean number = type == ValueType.INTEGER || type == ValueType.DECIMAL || type == ValueType.YEAR;
        if (number && Writers.NUMBER.matcher(text).matches()) {
            page.value(row, column, new BigDecimal(text));
        } else if (type == ValueType.DATE && DAY.matcher(text).matches()) {
            page.value(row, column, LocalDate.parse(text));
            page.style(row, column).format("yyyy-mm-dd").set();
        } else if (type == ValueType.BOOLEAN) {
            page.value(row, column, text.equals("true") ? "是" : text.equals("false") ? "否" : text);
        } else {
            page.value(row, column, text);
        }
    }

    /** Packs the parts again with one time for all of them, and without the time of writing. */
    private static byte[] repacked(byte[] workbook) throws IOException {
        Path packed = Files.createTempFile("county", ".xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Files.write(packed, workbook);
            try (ZipFile file = new ZipFile(packed.toFile());
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.BEST_COMPRESSION);
                for (ZipEntry entry : Collections.list(file.entries())) {
                    ZipEntry fixed = new ZipEntry(entry.getName());
                    fixed.setTimeLocal(PACKED);
                    zip.putNextEntry(fixed);
                    try (InputStream part = file.getInputStream(entry)) {
                        zip.write(undated(entry.getName(), part.readAllBytes()));
                    }
                }
            }
        } finally {
            Files.delete(packed);
        }
        return out.toByteArray();
    }

    private static byte[] undated(String name, byte[] part) {
        if (!name.equals("docProps/core.xml")) {
            return part;
        }
        String text = new String(part, StandardCharsets.UTF_8);
        return text.replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", "2019-01-15T01:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
