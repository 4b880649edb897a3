package org.fupin.files.bind;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.fupin.files.read.CellKind;

/** Reads amounts by code: {@code 01=12.50;02=3}, as the cells of a JSON object are given too. */
final class AmountsReader implements ValueReader {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;；,，、|\\n]\\s*");
    private static final Pattern PAIR = Pattern.compile("[=:：]");

    private final CodeReader codes;

    AmountsReader(CodeReader codes) {
        this.codes = codes;
    }

    @Override
    public Reading read(String text, CellKind kind) {
        String body = CellText.strip(text);
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (String part : SEPARATOR.split(body)) {
            String[] pair = PAIR.split(part, 2);
            if (pair.length != 2 || !add(amounts, CellText.strip(pair[0]), CellText.strip(pair[1]))) {
                return part.isEmpty() && body.isEmpty()
                        ? Reading.MISSING
                        : Reading.unreadable("分项金额（代码=金额）", "list of code=amount");
            }
        }
        return Reading.of(java.util.Collections.unmodifiableMap(amounts));
    }

    private boolean add(Map<String, BigDecimal> amounts, String code, String amount) {
        Reading key = codes.read(code, CellKind.TEXT);
        Reading value = NumberReader.decimal(amount, CellKind.NUMBER);
        return key.value() instanceof String known
                && value.value() instanceof BigDecimal number
                && amounts.put(known, number) == null;
    }
}
