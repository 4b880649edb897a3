package org.fupin.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fupin.validation.rule.IntakeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    @TempDir
    Path folder;

    private static byte[] workbook(Consumer<XSSFWorkbook> fill) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(Sheet sheet, int index, String... texts) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    private Tables read(byte[] bytes) {
        return Tables.read(Tables.file(folder, "t.xlsx", bytes));
    }

    private static byte[] simple() {
        return workbook(book -> {
            Sheet sheet = book.createSheet("户");
            row(sheet, 0, "a", "b");
            row(sheet, 1, "1", "x");
        });
    }

    /** The workbook with one part changed. */
    private static byte[] changed(byte[] workbook, String part, UnaryOperator<String> change) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        (entry.getName().endsWith(part) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
            out.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsEveryKindOfCell() {
        Tables read = read(workbook(book -> {
            Sheet sheet = book.createSheet("户");
            row(sheet, 0, "text", "number", "date", "time", "truth", "error", "formula", "cents");
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue("某甲");
            row.createCell(1).setCellValue(12.5);
            date(book, row.createCell(2), "yyyy\"年\"m\"月\"d\"日\"").setCellValue(LocalDate.of(2018, 5, 3));
            date(book, row.createCell(3), "yyyy-mm-dd hh:mm").setCellValue(LocalDateTime.of(2018, 5, 3, 9, 30));
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellErrorValue(FormulaError.REF.getCode());
            row.createCell(6).setCellFormula("1/0");
            row.getCell(6).setCellErrorValue(FormulaError.DIV0.getCode());
            row.createCell(7).setCellValue(1234.56);
        }));
        assertThat(read.rows)
                .containsExactly(
                        List.of("某甲", "12.5", "2018-05-03", "2018-05-03T09:30", "true", "#REF!", "#DIV/0!", "1234.56"));
        assertThat(read.kinds.get(0))
                .containsExactly(
                        CellKind.TEXT,
                        CellKind.NUMBER,
                        CellKind.DATE_NUMBER,
                        CellKind.DATE_NUMBER,
                        CellKind.BOOLEAN,
                        CellKind.ERROR,
                        CellKind.ERROR,
                        CellKind.NUMBER);
        assertThat(read.lines).containsExactly(3L);
        assertThat(read.notices).isEmpty();
    }

    private static Cell date(XSSFWorkbook book, Cell cell, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    @Test
    void numbersThatOnlyLookLikeDatesStayNumbers() {
        Tables read = read(workbook(book -> {
            Sheet sheet = book.createSheet("户");
            row(sheet, 0, "a", "b");
            Row row = sheet.createRow(1);
            date(book, row.createCell(0), "0.00\" yd\"").setCellValue(43000);
            date(book, row.createCell(1), "#,##0[$¥-804]").setCellValue(43000);
        }));
        assertThat(read.kinds.get(0)).containsExactly(CellKind.NUMBER, CellKind.NUMBER);
    }

    @Test
    void everySheetIsATableAndBlankHiddenAndExplainingSheetsAreNone() {
        Tables read = read(workbook(book -> {
            row(book.createSheet("填表说明"), 0, "请填写");
            row(book.createSheet("一"), 0, "a");
            row(book.getSheet("一"), 1, "1");
            book.createSheet("Sheet2");
            row(book.createSheet("藏"), 0, "a");
            book.setSheetHidden(3, true);
            row(book.createSheet("二"), 0, "b");
            row(book.getSheet("二"), 5, "2");
        }));
        assertThat(read.columns).containsExactly(List.of("a"), List.of("b"));
        assertThat(read.rows).containsExactly(List.of("1"), List.of("2"));
        assertThat(read.lines).containsExactly(2L, 6L);
        assertThat(read.rules()).containsExactly(IntakeRule.IGNORED_FILE, IntakeRule.IGNORED_FILE);
    }

    @Test
    void blankRowsAndColumnsAtTheEndAreNothing() {
        Tables read = read(workbook(book -> {
            Sheet sheet = book.createSheet("户");
            row(sheet, 0, "a", "b", "", " ");
            row(sheet, 1, "1", "", "", "");
            row(sheet, 2, "", "", "");
            sheet.createRow(3).createCell(200);
        }));
        assertThat(read.columns).containsExactly(List.of("a", "b"));
        assertThat(read.rows).containsExactly(List.of("1", ""));
        assertThat(read.notices).isEmpty();
    }

    @Test
    void anExternalEntityIsRefusedAndNeverFetched() throws IOException {
        Path secret = Tables.file(folder, "secret.txt", "canary-secret");
        byte[] crafted = changed(
                simple(),
                "sharedStrings.xml",
                text -> text.replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><sst")
                        .replace(">x<", ">&x;<"));
        Tables read = Tables.read(Tables.file(folder.resolve("p"), "t.xlsx", crafted));
        assertThat(read.rules()).containsExactly(IntakeRule.BROKEN);
        assertThat(read.rows).isEmpty();
        assertThat(read.notices.toString()).contains("DOCTYPE").doesNotContain("canary");
    }

    @Test
    void farCellsAndHugeStringNumbersAreRefused() {
        byte[] far = changed(simple(), "sheet1.xml", text -> text.replace("r=\"B2\"", "r='ZZZZZZ2'"));
        assertThat(read(far).rules()).containsExactly(IntakeRule.LIMIT);
        byte[] huge = changed(simple(), "sheet1.xml", text -> text.replaceFirst("<v>0</v>", "<v>2000000000</v>"));
        assertThat(read(huge).rules()).containsExactly(IntakeRule.LIMIT);
    }

    @Test
    void aBombIsRefusedBeforeItIsParsed() {
        byte[] bomb = changed(simple(), "sheet1.xml", text -> text + " ".repeat(30_000_000));
        ReadOptions options = new ReadOptions(null, ReadLimits.DEFAULT.withZip(1L << 40, 200, 1 << 20));
        Path file = Tables.file(folder, "t.xlsx", bomb);
        assertThat(Tables.read(file, options).rules()).containsExactly(IntakeRule.LIMIT);
    }

    @Test
    void aCutOrMalformedWorkbookIsBroken() {
        byte[] whole = simple();
        assertThat(read(Arrays.copyOf(whole, whole.length / 2)).rules()).containsExactly(IntakeRule.BROKEN);
        assertThat(read(Arrays.copyOf(whole, whole.length - 10)).rules()).containsExactly(IntakeRule.BROKEN);
        assertThat(read(new byte[0]).rules()).containsExactly(IntakeRule.BROKEN);
        byte[] malformed = changed(whole, "sheet1.xml", text -> text.substring(0, text.indexOf("r=\"B2\"")));
        Tables read = read(malformed);
        assertThat(read.rules()).contains(IntakeRule.BROKEN);
        byte[] odd = changed(whole, "sheet1.xml", text -> text.replaceFirst("<row r=\"2\"", "<row r=\"x\""));
        assertThat(read(odd).rules()).contains(IntakeRule.BROKEN);
    }

    @Test
    void anOldWorkbookIsRefusedClearly() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        Tables read = Tables.read(Tables.file(folder, "t.xls", old));
        assertThat(read.rules()).containsExactly(IntakeRule.BROKEN);
        assertThat(read.english(0)).contains(".xlsx");
    }

    @Test
    void aWorkbookWithoutStylesIsRead() {
        byte[] plain =
                changed(simple(), "[Content_Types].xml", text -> text.replaceAll("<Override[^>]*styles[^>]*/>", ""));
        assertThat(read(plain).rows).containsExactly(List.of("1", "x"));
    }

    @Test
    void aWorkbookNamedCsvIsStillAWorkbook() throws IOException {
        Path file = Tables.file(folder, "t.csv", simple());
        assertThat(Tables.read(file).rows).containsExactly(List.of("1", "x"));
        assertThat(Files.exists(file)).isTrue();
    }
}
