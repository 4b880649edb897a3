package org.fupin.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

final class XlsxReportTest {

    @Test
    void hasOverviewFindingsAndLedger() throws IOException {
        try (XSSFWorkbook book = read(SampleReport.report(), Language.ZH)) {
            assertThat(book).extracting(Sheet::getSheetName).containsExactly("概要", "发现", "规则台账");
            assertThat(book.getSheet("概要").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("校验报告：不通过");
            Sheet findings = book.getSheet("发现");
            assertThat(findings.getLastRowNum())
                    .isEqualTo(SampleReport.report().findings().samples().size());
            assertThat(findings.getRow(1).getCell(2).getStringCellValue()).isEqualTo("HHD-R-005");
            assertThat(findings.getRow(1).getCell(0).getCellStyle().getFillForegroundColorColor())
                    .isNotNull();
            Sheet ledger = book.getSheet("规则台账");
            assertThat(ledger.getRow(1).getCell(9).getStringCellValue()).isEqualTo("本省暂不执行");
            assertThat(ledger.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(1196);
        }
    }

    @Test
    void writesHostileTextsAsTexts() throws IOException {
        try (XSSFWorkbook book = read(Hostile.report(), Language.EN)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                    }
                }
            }
            assertThat(book.getSheetAt(1).getRow(1).getCell(5).getStringCellValue())
                    .contains("</script>", "]]>", "=1+1|@SUM(A1)", "𠮷", "␛[31m");
        }
    }

    @Test
    void isTheSameEachTime() throws IOException {
        assertThat(bytes(SampleReport.report(), Language.ZH)).isEqualTo(bytes(SampleReport.report(), Language.ZH));
    }

    private static XSSFWorkbook read(Report report, Language language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(report, language)));
    }

    private static byte[] bytes(Report report, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxReport().render(report, language, out);
        return out.toByteArray();
    }
}
