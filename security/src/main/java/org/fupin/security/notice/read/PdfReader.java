package org.fupin.security.notice.read;

import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files: the text of the pages set in lines, then the same text in the order in which it was drawn, since words
 * that lie over each other hide a number from the first, then notes, form fields, properties and attachments.
 */
final class PdfReader implements FormatReader {

    @Override
    public void read(byte[] bytes, String name, Content content, Budget budget) throws IOException {
        PdfGuard.check(bytes, budget);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            read(document, content, budget);
        } catch (InvalidPasswordException e) {
            content.fault(Fault.ENCRYPTED, 0);
        } catch (LimitException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("no sound PDF", e);
        } catch (OutOfMemoryError e) {
            throw new LimitException("memory");
        }
    }

    private static void read(PDDocument document, Content content, Budget budget) throws IOException {
        content.begin(Part.text(""));
        PdfText text = new PdfText(content, budget);
        text.writeText(document, Writer.nullWriter());
        content.begin(new Part(Part.Shape.TEXT, "", false, true));
        text.drawn().forEach(content::line);
        new PdfExtras(document, content, budget).read();
        pictures(document, text, content);
    }

    private static void pictures(PDDocument document, PdfText text, Content content) throws IOException {
        boolean some = false;
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            boolean pictures = pictures(page);
            some |= pictures;
            if (pictures && text.glyphs(number) == 0) {
                content.fault(Fault.PICTURES, number);
            } else if (text.unknown(number) * 10 > text.glyphs(number) + text.unknown(number)) {
                content.fault(Fault.GLYPHS, number);
            }
        }
        if (some) {
            content.fault(Fault.SOME_PICTURES, 0);
        }
    }

    private static boolean pictures(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }
}
