package org.fupin.security.notice.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

/** Writes notices as PDF pages in a Chinese font that is not embedded, as many printing programs do. */
public final class PdfPages {

    private static final int SIZE = 9;
    private static final double HALF = SIZE / 2.0;
    private static final int LINE = 16;
    private static final int TOP = 800;
    private static final int BOTTOM = 40;

    /** Where a row was drawn, in points. */
    private record Drawn(int page, int top, int bottom) {}

    private final List<StringBuilder> pages = new ArrayList<>();
    /** The baselines of each page, from the top. */
    private final List<TreeSet<Integer>> baselines = new ArrayList<>();

    private StringBuilder page = new StringBuilder();
    private int y;

    private PdfPages() {
        turn();
    }

    static Rendered write(Sample sample, Random dice) {
        PdfPages pdf = new PdfPages();
        sample.before().forEach(text -> pdf.line(text));
        int[] lefts = pdf.lefts(sample);
        if (!sample.header().isEmpty()) {
            pdf.row(sample.header(), lefts, false);
        }
        boolean middle = dice.nextBoolean();
        List<Drawn> drawn = new ArrayList<>();
        for (Sample.Row row : sample.rows()) {
            drawn.add(pdf.row(row.cells(), lefts, middle));
        }
        sample.after().forEach(text -> pdf.line(text));
        return new Rendered(
                "notice.pdf",
                document(pdf.pages),
                drawn.stream().map(pdf::place).toList());
    }

    /** A document of that text, a line each. */
    public static byte[] of(List<String> lines) {
        PdfPages pdf = new PdfPages();
        lines.forEach(pdf::line);
        return document(pdf.pages);
    }

    private void turn() {
        page = new StringBuilder();
        pages.add(page);
        baselines.add(new TreeSet<>(Comparator.reverseOrder()));
        y = TOP;
    }

    private void line(String text) {
        if (y < BOTTOM) {
            turn();
        }
        draw(40, y, text);
        y -= LINE;
    }

    /** The lines of the page that the row takes. */
    private Rendered.Place place(Drawn row) {
        TreeSet<Integer> lines = baselines.get(row.page - 1);
        return new Rendered.Place(
                row.page,
                lines.headSet(row.top, false).size() + 1,
                lines.headSet(row.bottom, true).size());
    }

    private int[] lefts(Sample sample) {
        List<List<String>> all = new ArrayList<>();
        all.add(sample.header());
        sample.rows().forEach(row -> all.add(row.cells()));
        int columns = all.stream().mapToInt(List::size).max().orElse(0);
        int[] lefts = new int[columns + 1];
        lefts[0] = 30;
        for (int i = 0; i < columns; i++) {
            int widest = 2;
            for (List<String> row : all) {
                for (String part : i < row.size() ? row.get(i).split("\n", -1) : new String[0]) {
                    widest = Math.max(widest, width(part));
                }
            }
            lefts[i + 1] = lefts[i] + (int) Math.ceil(widest * HALF) + 10;
        }
        return lefts;
    }

    /** The width of the text in half characters, as the font has it. */
    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
    }

    /** Draws a row; cells of one line stand at the top or in the middle of a row of several lines. */
    private Drawn row(List<String> cells, int[] lefts, boolean middle) {
        int lines = cells.stream()
                .mapToInt(cell -> cell.split("\n", -1).length)
                .max()
                .orElse(1);
        boolean between = middle && lines == 2;
        if (y - (lines + 1) * LINE < BOTTOM) {
            turn();
        }
        int top = y;
        for (int i = 0; i < cells.size(); i++) {
            String[] parts = cells.get(i).split("\n", -1);
            int start = between && parts.length == 1 ? y - LINE / 2 : y;
            for (int k = 0; k < parts.length; k++) {
                draw(lefts[i], start - k * LINE, parts[k]);
            }
        }
        y -= lines * LINE;
        return new Drawn(pages.size(), top, y + LINE);
    }

    private void draw(double x, int baseline, String text) {
        if (text.isEmpty()) {
            return;
        }
        baselines.get(baselines.size() - 1).add(baseline);
        StringBuilder hex = new StringBuilder();
        text.chars()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
        page.append(String.format(Locale.ROOT, "BT /F1 %d Tf 1 0 0 1 %.1f %d Tm <%s> Tj ET%n", SIZE, x, baseline, hex));
    }

    private static byte[] document(List<StringBuilder> pages) {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(6 + 2 * i).append(" 0 R ");
        }
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
        objects.add("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>");
        objects.add("<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)"
                + "/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>");
        objects.add("<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0"
                + "/Ascent 880/Descent -120/CapHeight 880/StemV 93>>");
        for (int i = 0; i < pages.size(); i++) {
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 842]/Resources<</Font<</F1 3 0 R>>>>/Contents "
                    + (7 + 2 * i) + " 0 R>>");
            objects.add("<</Length " + pages.get(i).length() + ">>\nstream\n" + pages.get(i) + "\nendstream");
        }
        return assembled(objects);
    }

    private static byte[] assembled(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 ")
                .append(objects.size() + 1)
                .append("\n0000000000 65535 f \n")
                .append(table);
        pdf.append("trailer\n<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(start);
        return pdf.append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
