package org.fupin.files.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fupin.files.read.CellKind;
import org.fupin.validation.rule.IntakeRule;

/** Reads several codes or texts in one cell, separated by any of the signs that people use. */
final class SeveralReader implements ValueReader {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;；,，、|]\\s*");

    private final ValueReader one;

    SeveralReader(ValueReader one) {
        this.one = one;
    }

    @Override
    public Reading read(String text, CellKind kind) {
        return read(List.of(SEPARATOR.split(CellText.strip(text))));
    }

    /** The items, each read as one value. */
    Reading read(List<String> items) {
        List<String> values = new ArrayList<>(Math.min(items.size(), 8));
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
            if (reading.value() instanceof String value) {
                values.add(value);
            }
        }
        if (values.isEmpty()) {
            return said.rule() == null ? Reading.MISSING : Reading.blank();
        }
        return new Reading(List.copyOf(values), said.rule(), said.details());
    }
}
