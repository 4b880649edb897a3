package org.fupin.security.notice.leak;

import static org.fupin.security.notice.leak.Leaks.OTHER;
import static org.fupin.security.notice.leak.Leaks.PERSON;

import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.fupin.security.notice.finding.FindingKind;
import org.junit.jupiter.api.Test;

/** Where documents of word processors keep what nobody sees on the page. */
class DocumentLeaksTest {

    private final XWPFDocument document = new XWPFDocument();

    DocumentLeaksTest() {
        document.createParagraph().createRun().setText("水尾村产业奖补名单公示");
        XWPFTable table = document.createTable(2, 3);
        fill(table, 0, "户主", "行政村", "金额（元）");
        fill(table, 1, "韦**", "水尾村", "500.00");
    }

    private static void fill(XWPFTable table, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.getRow(row).getCell(i).setText(cells[i]);
        }
    }

    private void refused(FindingKind kind) throws IOException {
        Leaks.refused(Leaks.bytes(document), "公示.docx", kind);
    }

    @Test
    void withoutTheLeakItPasses() throws IOException {
        Leaks.accepted(Leaks.bytes(document), "公示.docx");
    }

    @Test
    void aTableInATable() throws IOException {
        XWPFTable table = document.createTable(2, 2);
        fill(table, 0, "姓名", "身份证号");
        fill(table, 1, PERSON.name(), PERSON.id());
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void whiteText() throws IOException {
        XWPFRun run = document.createParagraph().createRun();
        run.setColor("FFFFFF");
        run.setText(PERSON.id());
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void hiddenText() throws IOException {
        XWPFRun run = document.createParagraph().createRun();
        run.setVanish(true);
        run.setText(PERSON.id());
        refused(FindingKind.IDENTITY_NUMBER);
    }

    /** Deleted with changes tracked, it is still there. */
    @Test
    void deletedText() throws IOException {
        XWPFParagraph paragraph = document.createParagraph();
        var deletion = paragraph.getCTP().addNewDel();
        deletion.setAuthor("经办人");
        deletion.setId(BigInteger.ONE);
        deletion.addNewR().addNewDelText().setStringValue(PERSON.id());
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void aComment() throws IOException {
        XWPFComment comment = document.createComments().createComment(BigInteger.ZERO);
        comment.setAuthor("经办人");
        comment.createParagraph().createRun().setText("核对：" + PERSON.id());
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void aHeaderAndAFooter() throws IOException {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("填表人" + PERSON.id());
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void aFootnote() throws IOException {
        document.createFootnotes();
        document.createFootnote().createParagraph().createRun().setText("身份证：" + PERSON.id());
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void properties() throws IOException {
        document.getProperties().getCoreProperties().setDescription("户主 " + PERSON.id());
        refused(FindingKind.IDENTITY_NUMBER);
    }

    /** Word breaks a number into runs as it was typed and marked. */
    @Test
    void aNumberInManyRuns() throws IOException {
        XWPFParagraph paragraph = document.createParagraph();
        PERSON.id().chars().forEach(c -> {
            XWPFRun run = paragraph.createRun();
            run.setBold(c % 2 == 0);
            run.setText(Character.toString((char) c));
        });
        refused(FindingKind.IDENTITY_NUMBER);
    }

    @Test
    void aWorkbookInside() throws IOException, InvalidFormatException {
        var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
        ReportedLeaksTest.row(workbook.createSheet("原始"), 0, OTHER.name(), OTHER.id());
        var part = document.getPackage()
                .createPart(
                        org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName("/word/embeddings/Sheet1.xlsx"),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (var out = part.getOutputStream()) {
            out.write(Leaks.bytes(workbook));
        }
        refused(FindingKind.IDENTITY_NUMBER);
    }
}
