package org.fupin.files.bind;

import java.util.Locale;
import org.fupin.files.read.CellKind;

/** Reads numbers that identify: without blanks, half-width, letters in capitals. */
final class IdentifierReader implements ValueReader {

    /** A spreadsheet keeps 15 digits of a number; the rest was lost when the number was typed. */
    private static final int SPREADSHEET_DIGITS = 15;

    @Override
    public Reading read(String text, CellKind kind) {
        if (kind == CellKind.NUMBER && lost(text)) {
            return Reading.unreadable(
                    "完整号码（表格按数字保存，末位已丢失）", "complete number (the sheet kept it as a number and lost digits)");
        }
        String plain = CellText.dense(CellText.halfWidth(text)).toUpperCase(Locale.ROOT);
        if (plain.startsWith("'")) {
            plain = plain.substring(1);
        }
        return plain.equals(text) ? Reading.of(text) : Reading.mended(plain, "规范书写的号码", "a number in its plain form");
    }

    private static boolean lost(String text) {
        return text.length() > SPREADSHEET_DIGITS || text.indexOf('E') >= 0 || text.indexOf('e') >= 0;
    }
}
