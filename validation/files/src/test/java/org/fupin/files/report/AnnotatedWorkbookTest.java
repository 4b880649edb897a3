package org.fupin.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.Place;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.IntakeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnnotatedWorkbookTest {

    private static final String PATH = "sub/收入 2019.xlsx";
    private static final String SHEET = "收入's <1>";

    @TempDir
    private Path directory;

    @Test
    void marksBadCellsAndKeepsTheRest() throws IOException {
        Report report = report(
                SampleReport.finding(SampleReport.NET_INCOME, new Source(PATH, SHEET), 4, "纯收入"),
                SampleReport.finding(SampleReport.EXPENSE, new Source(PATH, SHEET), 4, "生产支出"),
                SampleReport.finding(SampleReport.TRANSFER, new Source(PATH, SHEET), 5, null));
        try (XSSFWorkbook book = read(marked(submitted(), report))) {
            XSSFSheet sheet = book.getSheet(SHEET);
            XSSFCell bad = sheet.getRow(3).getCell(1);
            assertThat(fill(bad)).isEqualTo(SheetStyle.ERROR.fill());
            assertThat(bad.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(bad.getNumericCellValue()).isEqualTo(12.5);
            assertThat(bad.getCellComment().getString().getString())
                    .contains("INC-R-005 错误", "取值 01;01 不符合“纯收入”", "value 01;01 breaks INC-R-005");
            XSSFCell missing = sheet.getRow(3).getCell(2);
            assertThat(missing.toString()).isEmpty();
            assertThat(fill(missing)).isEqualTo(SheetStyle.WARNING.fill());
            assertThat(fill(sheet.getRow(4).getCell(0))).isEqualTo(SheetStyle.INFO.fill());
            assertThat(sheet.getRow(4).getCell(1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
            assertThat(sheet.getRow(4).getCell(3).getCellFormula()).isEqualTo("SUM(B4:B5)");
            assertThat(sheet.getMergedRegions()).hasSize(1);
            assertThat(sheet.getColumnWidth(0)).isEqualTo(20 * 256);
            assertThat(book.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("原有");
        }
    }

    @Test
    void addsToCommentsThatAreThere() throws IOException {
        Report report = report(
                SampleReport.finding(SampleReport.NET_INCOME, new Source(PATH, SHEET), 4, "户编号"),
                SampleReport.finding(SampleReport.NET_INCOME, new Source(PATH, SHEET), 5, "纯收入"));
        try (XSSFWorkbook book = read(marked(withComment(submitted()), report))) {
            XSSFSheet sheet = book.getSheet(SHEET);
            assertThat(sheet.getRow(3).getCell(0).getCellComment().getString().getString())
                    .startsWith("请核对")
                    .contains("INC-R-005");
            assertThat(sheet.getRow(4).getCell(1).getCellComment().getString().getString())
                    .contains("INC-R-005");
            assertThat(sheet.getCellComments()).hasSize(2);
        }
    }

    @Test
    void listsTheFindingsOnALastSheet() throws IOException {
        Report report = report(SampleReport.finding(SampleReport.NET_INCOME, new Source(PATH, SHEET), 4, "纯收入"));
        try (XSSFWorkbook book = read(marked(submitted(), report))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            XSSFSheet result = book.getSheetAt(2);
            assertThat(result.getSheetName()).isEqualTo("校验结果");
            assertThat(result.getRow(0).getCell(0).getStringCellValue()).isEqualTo("校验报告：不通过");
            XSSFRow last = result.getRow(result.getLastRowNum());
            assertThat(last.getCell(2).getStringCellValue()).isEqualTo("INC-R-005");
            assertThat(last.getCell(1).getHyperlink().getLocation()).isEqualTo("'收入''s <1>'!B4");
        }
    }

    @Test
    void isTheSameEachTime() throws IOException {
        Path book = submitted();
        Report report = report(SampleReport.finding(SampleReport.NET_INCOME, new Source(PATH, SHEET), 4, "纯收入"));
        assertThat(marked(book, report)).isEqualTo(marked(book, report));
    }

    @Test
    void canBeMarkedAgain() throws IOException {
        Report report = report(SampleReport.finding(SampleReport.NET_INCOME, new Source(PATH, SHEET), 4, "纯收入"));
        Path again = Files.write(directory.resolve("again.xlsx"), marked(submitted(), report));
        try (XSSFWorkbook book = read(marked(again, report))) {
            assertThat(book.getSheet(SHEET)
                            .getRow(3)
                            .getCell(1)
                            .getCellComment()
                            .getString()
                            .getString())
                    .containsPattern("(?s)INC-R-005.*INC-R-005");
            assertThat(book.getSheet("校验结果2")).isNotNull();
        }
    }

    @Test
    void givesAWorkbookOfFindingsForOneThatIsBroken() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.xlsx"), "no zip");
        Finding finding = new Finding(
                IntakeRule.BROKEN.description(),
                IntakeRule.BROKEN.description().severity(),
                null,
                null,
                new Place(PATH, null, 0, null),
                null,
                "文件损坏",
                "broken",
                java.util.Map.of(),
                "00");
        for (Report report : new Report[] {report(), report(finding)}) {
            try (XSSFWorkbook book = read(marked(broken, report))) {
                assertThat(book.getSheet("规则台账")).isNotNull();
            }
        }
    }

    private Path submitted() throws IOException {
        Path file = directory.resolve("submitted.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet(SHEET);
            sheet.setColumnWidth(0, 20 * 256);
            sheet.createRow(0).createCell(0).setCellValue("2019 年度收入表");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
            XSSFRow header = sheet.createRow(2);
            header.createCell(0).setCellValue("户编号");
            header.createCell(1).setCellValue("纯 收入");
            header.createCell(2).setCellValue("生产支出");
            CellStyle money = book.createCellStyle();
            money.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
            for (int i = 3; i < 5; i++) {
                XSSFRow row = sheet.createRow(i);
                row.createCell(0).setCellValue("5201****" + i);
                row.createCell(1).setCellValue(12.5);
                row.getCell(1).setCellStyle(money);
                row.createCell(3).setCellFormula("SUM(B4:B5)");
            }
            book.createSheet("其他").createRow(0).createCell(0).setCellValue("原有");
            book.write(out);
        }
        return file;
    }

    private Path withComment(Path file) throws IOException {
        Path commented = directory.resolve("commented.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(commented)) {
            ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
            var comment = book.getSheet(SHEET).createDrawingPatriarch().createCellComment(anchor);
            comment.setString(book.getCreationHelper().createRichTextString("请核对"));
            book.getSheet(SHEET).getRow(3).getCell(0).setCellComment(comment);
            book.write(out);
        }
        return commented;
    }

    private static String fill(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex();
    }

    private static Report report(Finding... findings) {
        FindingCollector collector = new FindingCollector(100, List.of());
        for (Finding finding : findings) {
            collector.accept(finding);
        }
        FileSummary file = new FileSummary(new Source(PATH, SHEET), "householdIncome", null, "xlsx", 2, 1, 1, null);
        return new Report(
                SampleReport.report().edition(),
                List.of(file),
                List.of(),
                collector.findings(),
                Profile.NONE,
                List.of(),
                List.of());
    }

    private static byte[] marked(Path file, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFile.workbook(file, report).render(report, Language.ZH, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
