package org.fupin.security.notice.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.fupin.security.notice.scan.Token;

/** Puts glyphs together to words; a blank or a wide gap ends one. */
final class PdfWords {

    private static final double GAP = 0.6;

    private final List<Token> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double left;
    private double right;
    private double baseline;
    private double height;

    /** Whether the glyph stands in another line than the ones before. */
    boolean breaks(TextPosition glyph) {
        boolean any = !words.isEmpty() || !text.isEmpty();
        return any && Math.abs(glyph.getYDirAdj() - baseline) > Math.max(1, height / 2);
    }

    void add(TextPosition glyph) {
        String character = glyph.getUnicode();
        if (character == null || character.isBlank()) {
            end();
            baseline = glyph.getYDirAdj();
            return;
        }
        double x = glyph.getXDirAdj();
        double width = Math.max(glyph.getWidthDirAdj(), 1);
        if (!text.isEmpty() && (x - right > GAP * width + 1 || x < left)) {
            end();
        }
        if (text.isEmpty()) {
            left = x;
        }
        text.append(character);
        right = x + width;
        baseline = glyph.getYDirAdj();
        height = glyph.getHeightDir();
    }

    /** The baseline of the last glyph, from the top of the page. */
    double baseline() {
        return baseline;
    }

    /** The words so far. */
    List<Token> take() {
        end();
        List<Token> taken = List.copyOf(words);
        words.clear();
        return taken;
    }

    private void end() {
        if (!text.isEmpty()) {
            words.add(Token.word(words.size() + 1, left, right, text.toString()));
            text.setLength(0);
        }
    }
}
