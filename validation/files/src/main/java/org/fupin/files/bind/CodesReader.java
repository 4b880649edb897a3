package org.fupin.files.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fupin.files.read.CellKind;
import org.fupin.validation.rule.IntakeRule;

/** Reads a set of codes, separated by any of the signs that people use. */
final class CodesReader implements ValueReader {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;；,，、|]\\s*");

    private final CodeReader one;

    CodesReader(CodeReader one) {
        this.one = one;
    }

    @Override
    public Reading read(String text, CellKind kind) {
        return read(List.of(SEPARATOR.split(CellText.strip(text))));
    }

    /** The items as codes. */
    Reading read(List<String> items) {
        List<String> codes = new ArrayList<>(Math.min(items.size(), 8));
        Reading said = Reading.MISSING;
        for (String item : items) {
            if (item.isEmpty()) {
                continue;
            }
            Reading reading = one.read(item, CellKind.TEXT);
            if (reading.invalid()) {
                return reading;
            }
            if (reading.rule() == IntakeRule.MENDED) {
                said = reading;
            }
            if (reading.value() instanceof String code) {
                codes.add(code);
            }
        }
        if (codes.isEmpty()) {
            return said.rule() == null ? Reading.MISSING : Reading.blank();
        }
        return new Reading(List.copyOf(codes), said.rule(), said.details());
    }
}
