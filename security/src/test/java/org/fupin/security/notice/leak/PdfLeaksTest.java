package org.fupin.security.notice.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fupin.security.notice.leak.Leaks.PERSON;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.fupin.security.notice.GateReport;
import org.fupin.security.notice.corpus.PdfPages;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.Verdict;
import org.junit.jupiter.api.Test;

/** Where PDF files keep what nobody sees on the page. */
class PdfLeaksTest {

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] changed(Change change) throws IOException {
        byte[] page = PdfPages.of(List.of("水尾村产业奖补名单公示", "户主    行政村    金额（元）", "韦**    水尾村    500.00"));
        try (PDDocument document = Loader.loadPDF(page)) {
            change.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void refused(Change change) throws IOException {
        Leaks.refused(changed(change), "公示.pdf", FindingKind.IDENTITY_NUMBER);
    }

    private static void write(PDDocument document, Color colour, boolean seen, boolean covered) throws IOException {
        PDPage page = document.getPage(0);
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            content.setNonStrokingColor(colour);
            content.setRenderingMode(seen ? RenderingMode.FILL : RenderingMode.NEITHER);
            content.newLineAtOffset(300, 400);
            content.showText(PERSON.id());
            content.endText();
            if (covered) {
                content.setNonStrokingColor(Color.BLACK);
                content.addRect(295, 395, 140, 16);
                content.fill();
            }
        }
    }

    @Test
    void withoutTheLeakItPasses() throws IOException {
        Leaks.accepted(changed(document -> {}), "公示.pdf");
    }

    /** The number is covered by a black box, and can be copied from under it. */
    @Test
    void textUnderABlackBox() throws IOException {
        refused(document -> write(document, Color.BLACK, true, true));
    }

    @Test
    void whiteText() throws IOException {
        refused(document -> write(document, Color.WHITE, true, false));
    }

    /** The invisible text that recognition lays under a scanned page. */
    @Test
    void invisibleText() throws IOException {
        refused(document -> write(document, Color.BLACK, false, false));
    }

    @Test
    void aNote() throws IOException {
        refused(document -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("核对 " + PERSON.id());
            document.getPage(0).setAnnotations(List.of(note));
        });
    }

    @Test
    void properties() throws IOException {
        refused(document -> document.getDocumentInformation().setKeywords(PERSON.id()));
    }

    @Test
    void aBookmark() throws IOException {
        refused(document -> {
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("户主 " + PERSON.id());
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
        });
    }

    @Test
    void anAttachment() throws IOException {
        refused(document -> {
            byte[] list = Leaks.text("姓名,身份证号", PERSON.name() + "," + PERSON.id());
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("list.csv");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(list)));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("list.csv", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    /** Nobody can say what is in it, so that nobody may publish it unseen. */
    @Test
    void anEncryptedFile() throws IOException {
        byte[] file = changed(document -> {
            write(document, Color.BLACK, true, false);
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        });
        GateReport report = Leaks.check(file, "公示.pdf");
        assertThat(report.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(report.unreadable()).isTrue();
    }
}
