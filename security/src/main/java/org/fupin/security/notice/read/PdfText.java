package org.fupin.security.notice.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.fupin.security.notice.scan.Line;
import org.fupin.security.notice.scan.Token;

/** Gives the lines of the pages with the places of their words in points, and keeps them as they were drawn. */
final class PdfText extends PDFTextStripper {

    /** Glyphs of a page that have a meaning, and those that have none. */
    private static final class Count {
        private int known;
        private int all;
    }

    /** Words as they were drawn, with their place from the top of the page. */
    private record Drawn(List<Token> tokens, double baseline) {}

    private final Content content;
    private final Budget budget;
    private final Map<Integer, Count> counts = new HashMap<>();
    private final List<Line> drawn = new ArrayList<>();
    private final NavigableMap<Double, Integer> baselines = new TreeMap<>();
    private final List<Drawn> kept = new ArrayList<>();
    private List<Token> words = new ArrayList<>();
    private int line;
    private double baseline;
    private PdfWords stream = new PdfWords();

    PdfText(Content content, Budget budget) {
        this.content = content;
        this.budget = budget;
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
    }

    /** The lines as they were drawn. */
    List<Line> drawn() {
        return drawn;
    }

    int glyphs(int page) {
        return counts.getOrDefault(page, new Count()).known;
    }

    int unknown(int page) {
        Count count = counts.getOrDefault(page, new Count());
        return count.all - count.known;
    }

    @Override
    protected void startPage(PDPage page) {
        budget.page();
        line = 0;
        baselines.clear();
    }

    @Override
    protected void endPage(PDPage page) {
        flush();
        keep(stream);
        kept.forEach(one -> drawn.add(new Line(getCurrentPageNo(), near(one.baseline), one.tokens)));
        kept.clear();
    }

    /** The line that was set nearest to the baseline. */
    private int near(double baseline) {
        Map.Entry<Double, Integer> above = baselines.floorEntry(baseline + 1);
        Map.Entry<Double, Integer> below = baselines.ceilingEntry(baseline - 1);
        if (above == null || below == null) {
            return above == null ? below == null ? 0 : below.getValue() : above.getValue();
        }
        return baseline - above.getKey() <= below.getKey() - baseline ? above.getValue() : below.getValue();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        count().all++;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        budget.cells(1);
        count().known++;
        if (stream.breaks(text)) {
            keep(stream);
        }
        stream.add(text);
        super.processTextPosition(text);
    }

    private Count count() {
        return counts.computeIfAbsent(getCurrentPageNo(), page -> new Count());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        PdfWords split = new PdfWords();
        positions.forEach(split::add);
        words.addAll(split.take());
        baseline = split.baseline();
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    @Override
    protected void writeWordSeparator() {}

    private void flush() {
        if (!words.isEmpty()) {
            line++;
            baselines.put(baseline, line);
            content.line(new Line(getCurrentPageNo(), line, words));
            words = new ArrayList<>();
        }
    }

    private void keep(PdfWords glyphs) {
        double at = glyphs.baseline();
        List<Token> tokens = glyphs.take();
        if (!tokens.isEmpty()) {
            kept.add(new Drawn(tokens, at));
        }
    }
}
