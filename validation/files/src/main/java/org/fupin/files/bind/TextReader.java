package org.fupin.files.bind;

import org.fupin.files.read.CellKind;

/** Reads free text: as it stands, without blanks at its ends. */
final class TextReader implements ValueReader {

    @Override
    public Reading read(String text, CellKind kind) {
        String stripped = CellText.strip(text);
        return stripped.length() == text.length()
                ? Reading.of(text)
                : Reading.mended(stripped, "去除首尾空格后的文字", "text without blanks at its ends");
    }
}
