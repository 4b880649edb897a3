package org.fupin.security.notice.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.jspecify.annotations.Nullable;

/** What a PDF holds beside the text of its pages: notes, form fields, bookmarks, properties, attached files. */
final class PdfExtras {

    private static final int MOST = 100_000;

    private final PDDocument document;
    private final Content content;
    private final Budget budget;
    private final Lines lines;

    PdfExtras(PDDocument document, Content content, Budget budget) {
        this.document = document;
        this.content = content;
        this.budget = budget;
        this.lines = new Lines(content, budget, "", true, true);
    }

    void read() throws IOException {
        properties();
        notes();
        fields();
        bookmarks();
        metadata();
        attachments(document.getDocumentCatalog());
    }

    private void text(@Nullable String text) {
        if (text != null) {
            lines.paragraph(text);
        }
    }

    private void properties() {
        COSDictionary info = document.getDocumentInformation().getCOSObject();
        for (COSName name : info.keySet()) {
            COSBase value = info.getDictionaryObject(name);
            if (value instanceof COSString string) {
                text(string.getString());
            }
        }
    }

    private void notes() throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation note : page.getAnnotations()) {
                budget.cells(1);
                text(note.getContents());
                if (note instanceof PDAnnotationFileAttachment file
                        && file.getFile() instanceof PDComplexFileSpecification attached) {
                    attachment(attached);
                }
            }
        }
    }

    private void fields() {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                budget.cells(1);
                text(field.getValueAsString());
            }
        }
    }

    private void bookmarks() {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        Deque<PDOutlineItem> open = new ArrayDeque<>();
        if (outline != null && outline.getFirstChild() != null) {
            open.push(outline.getFirstChild());
        }
        for (int i = 0; i < MOST && !open.isEmpty(); i++) {
            PDOutlineItem item = open.pop();
            text(item.getTitle());
            if (item.getNextSibling() != null) {
                open.push(item.getNextSibling());
            }
            if (item.getFirstChild() != null) {
                open.push(item.getFirstChild());
            }
        }
    }

    private void metadata() throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            try (InputStream in = metadata.createInputStream()) {
                XmlText.read(in.readAllBytes(), "", content, budget, false);
            } catch (HostileException e) {
                throw e;
            } catch (IOException e) {
                // many programs write broken metadata; what they say is no part of what is published
                budget.time();
            }
        }
    }

    private void attachments(PDDocumentCatalog catalog) throws IOException {
        if (catalog.getNames() != null && catalog.getNames().getEmbeddedFiles() != null) {
            files(catalog.getNames().getEmbeddedFiles(), 0);
        }
    }

    private void files(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        budget.depth(depth);
        Map<String, PDComplexFileSpecification> names = node.getNames();
        if (names != null) {
            for (PDComplexFileSpecification file : names.values()) {
                attachment(file);
            }
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                files(kid, depth + 1);
            }
        }
    }

    private void attachment(@Nullable PDComplexFileSpecification file) throws IOException {
        if (file == null) {
            return;
        }
        PDEmbeddedFile embedded = file.getEmbeddedFile();
        String name = String.valueOf(file.getFilename());
        if (embedded != null) {
            budget.entry();
            content.embedded(name, embedded.toByteArray());
        }
    }
}
