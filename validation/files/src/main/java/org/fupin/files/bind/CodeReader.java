package org.fupin.files.bind;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fupin.files.read.CellKind;
import org.fupin.schemas.Code;
import org.fupin.schemas.CodeList;

/** Reads a code that is written as code, as label or as both; an unknown one is kept for the constraint to report. */
final class CodeReader implements ValueReader {

    private static final Pattern BOTH = Pattern.compile("([0-9A-Za-z]{1,12})\\s*[-:：.、（(\\s_|]\\s*([^)）]+?)[)）]?");

    private final CodeList list;

    CodeReader(CodeList list) {
        this.list = list;
    }

    @Override
    public Reading read(String text, CellKind kind) {
        return list.contains(text) ? Reading.of(text) : loose(text);
    }

    private Reading loose(String text) {
        String plain = CellText.halfWidth(text);
        if (list.contains(plain)) {
            return Reading.mended(plain, "代码 " + plain, "code " + plain);
        }
        List<Code> labelled = list.findLabel(CellText.strip(text));
        if (labelled.size() == 1) {
            return Reading.of(labelled.get(0).code());
        }
        if (labelled.size() > 1) {
            return Reading.ambiguous(labelled.stream().map(Code::code).toList());
        }
        Matcher both = BOTH.matcher(plain);
        if (both.matches() && agrees(both.group(1), both.group(2))) {
            return Reading.of(both.group(1));
        }
        return padded(plain);
    }

    private boolean agrees(String code, String label) {
        return list.contains(code)
                && list.findLabel(label).stream().anyMatch(found -> found.code().equals(code));
    }

    /** A spreadsheet takes the zeros off a code that looks like a number. */
    private Reading padded(String plain) {
        String digits = plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
        for (String candidate : List.of(digits, "0" + digits, "00" + digits)) {
            if (list.contains(candidate)) {
                return Reading.mended(candidate, "代码 " + candidate, "code " + candidate);
            }
        }
        return CellText.dash(plain) ? Reading.blank() : Reading.of(plain);
    }
}
