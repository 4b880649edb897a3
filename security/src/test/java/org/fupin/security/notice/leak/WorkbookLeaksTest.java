package org.fupin.security.notice.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fupin.security.notice.leak.Leaks.OTHER;
import static org.fupin.security.notice.leak.Leaks.PERSON;

import java.io.IOException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fupin.security.notice.GateReport;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.GateFinding;
import org.junit.jupiter.api.Test;

/** Where workbooks keep what nobody sees on the screen. */
class WorkbookLeaksTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("公示");

    WorkbookLeaksTest() {
        ReportedLeaksTest.row(sheet, 0, "户主", "行政村", "金额（元）");
        ReportedLeaksTest.row(sheet, 1, "韦**", "水尾村", "500.00");
        ReportedLeaksTest.row(sheet, 2, "蒙**", "石板村", "800.00");
    }

    private GateReport refused(FindingKind kind) throws IOException {
        GateReport report = Leaks.check(Leaks.bytes(workbook), "公示.xlsx");
        Leaks.refused(report, kind);
        return report;
    }

    @Test
    void withoutTheLeakItPasses() throws IOException {
        Leaks.accepted(Leaks.bytes(workbook), "公示.xlsx");
    }

    @Test
    void aHiddenColumn() throws IOException {
        sheet.getRow(0).createCell(3).setCellValue("身份证号");
        sheet.getRow(1).createCell(3).setCellValue(PERSON.id());
        sheet.setColumnHidden(3, true);
        GateReport report = refused(FindingKind.IDENTITY_NUMBER);
        assertThat(report.files().get(0).findings())
                .extracting(finding -> finding.spot().address())
                .contains("D2");
    }

    @Test
    void aHiddenRow() throws IOException {
        ReportedLeaksTest.row(sheet, 3, PERSON.id());
        sheet.getRow(3).setZeroHeight(true);
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void aHiddenSheetAndAVeryHiddenOne() throws IOException {
        for (SheetVisibility state : new SheetVisibility[] {SheetVisibility.HIDDEN, SheetVisibility.VERY_HIDDEN}) {
            XSSFSheet hidden = workbook.createSheet("原始数据" + state.name());
            ReportedLeaksTest.row(hidden, 0, "姓名", "身份证号");
            ReportedLeaksTest.row(hidden, 1, PERSON.name(), PERSON.id());
            workbook.setSheetVisibility(workbook.getSheetIndex(hidden), state);
        }
        GateReport report = refused(FindingKind.IDENTITY_NUMBER);
        assertThat(report.files().get(0).findings())
                .filteredOn(finding -> finding.kind() == FindingKind.IDENTITY_NUMBER)
                .hasSize(2)
                .extracting(GateFinding::spot)
                .allMatch(spot -> spot.hidden() && spot.part().startsWith("原始数据"));
    }

    @Test
    void whiteTextOnWhite() throws IOException {
        XSSFFont white = workbook.createFont();
        white.setColor(IndexedColors.WHITE.getIndex());
        CellStyle style = workbook.createCellStyle();
        style.setFont(white);
        XSSFCell cell = sheet.getRow(1).createCell(6);
        cell.setCellValue(PERSON.id());
        cell.setCellStyle(style);
        refused(FindingKind.IDENTITY_NUMBER);
    }

    /** A number format that shows stars leaves the number in the cell. */
    @Test
    void aMaskThatIsOnlyANumberFormat() throws IOException {
        sheet.getRow(0).createCell(3).setCellValue("身份证号");
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("\"522722************\";;;\"522722************\""));
        XSSFCell cell = sheet.getRow(1).createCell(3);
        cell.setCellValue(PERSON.id());
        cell.setCellStyle(style);
        refused(FindingKind.IDENTITY_NUMBER);
    }

    /** Typed as a number, the last three digits are lost; what is left is still refused under its header. */
    @Test
    void aNumberThatTheProgramRounded() throws IOException {
        sheet.getRow(0).createCell(3).setCellValue("身份证号");
        sheet.getRow(1)
                .createCell(3)
                .setCellValue(Double.parseDouble(PERSON.id().substring(0, 17) + "0"));
        refused(FindingKind.IDENTITY_NUMBER);
    }

    /** Only the first cell of merged ones is seen. */
    @Test
    void underMergedCells() throws IOException {
        sheet.getRow(2).createCell(3).setCellValue("已验收");
        sheet.getRow(2).createCell(4).setCellValue(PERSON.id());
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void aComment() throws IOException {
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
        comment.setString("身份证 " + PERSON.id());
        comment.setAuthor("经办人");
        sheet.getRow(1).getCell(0).setCellComment(comment);
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void aTextBox() throws IOException {
        sheet.createDrawingPatriarch()
                .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 8, 4, 10))
                .setText("联系人证件 " + PERSON.id());
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void aHeaderAndAFooter() throws IOException {
        sheet.getFooter().setCenter("填表人 " + PERSON.id());
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void properties() throws IOException {
        workbook.getProperties().getCoreProperties().setKeywords(PERSON.id());
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void customProperties() throws IOException {
        workbook.getProperties().getCustomProperties().addProperty("户主证件", PERSON.id());
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void aDefinedName() throws IOException {
        XSSFName name = workbook.createName();
        name.setNameName("核对");
        name.setRefersToFormula("\"" + PERSON.id() + "\"");
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void aFormulaWithTheNumberInIt() throws IOException {
        sheet.getRow(1).createCell(4).setCellFormula("REPLACE(\"" + PERSON.id() + "\",7,12,\"************\")");
        refused(FindingKind.IDENTITY_NUMBER);
    }

    /** The list of a drop-down holds those who were deleted from the cells. */
    @Test
    void aDropDownList() throws IOException {
        var validations = sheet.getDataValidationHelper();
        sheet.addValidationData(validations.createValidation(
                validations.createExplicitListConstraint(new String[] {PERSON.id(), OTHER.id()}),
                new org.apache.poi.ss.util.CellRangeAddressList(1, 2, 3, 3)));
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void theNameOfASheet() throws IOException {
        ReportedLeaksTest.row(workbook.createSheet(PERSON.id()), 0, "已验收");
        refused(FindingKind.IDENTITY_NUMBER);
    }
}
