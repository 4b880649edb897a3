package org.fupin.files.bind;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fupin.files.read.CellKind;

/** Reads numbers: plain ones as they stand, others without separators, signs of money and units. */
final class NumberReader {

    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,20})?");
    private static final Pattern DECORATED =
            Pattern.compile("[¥￥]?([+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?|[+-]?[0-9]{1,30}(\\.[0-9]{0,20})?|\\.[0-9]+)"
                    + "\\s?(元|人|户|亩|个|天|月|岁|㎡|平方米|公里|千米|%)?");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?[0-9](\\.[0-9]{1,20})?[Ee][+-]?[0-9]{1,2}");
    private static final int MOST_DIGITS = 40;

    private NumberReader() {}

    /** The text as a decimal number. */
    static Reading decimal(String text, CellKind kind) {
        if (text.length() > MOST_DIGITS) {
            return Reading.unreadable("数值", "number");
        }
        if (PLAIN.matcher(text).matches()) {
            return Reading.of(new BigDecimal(text));
        }
        if (kind == CellKind.NUMBER && EXPONENT.matcher(text).matches()) {
            return Reading.of(new BigDecimal(text));
        }
        String plain = CellText.dense(CellText.halfWidth(text));
        if (CellText.dash(plain)) {
            return Reading.blank();
        }
        Matcher matcher = DECORATED.matcher(plain);
        if (!matcher.matches()) {
            return Reading.unreadable("数值", "number");
        }
        String digits = matcher.group(1).replace(",", "");
        BigDecimal value = new BigDecimal(digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits);
        return Reading.mended(value, "数值 " + shown(value), "the number " + shown(value));
    }

    /** The text as a whole number. */
    static Reading integer(String text, CellKind kind) {
        Reading decimal = decimal(text, kind);
        if (!(decimal.value() instanceof BigDecimal number)) {
            return decimal.invalid() ? Reading.unreadable("整数", "whole number") : decimal;
        }
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > 0 || plain.precision() - plain.scale() > 10) {
            return Reading.unreadable("整数", "whole number");
        }
        long value = plain.longValueExact();
        if (value != (int) value) {
            return Reading.unreadable("整数", "whole number");
        }
        Reading whole = new Reading((int) value, decimal.rule(), decimal.details());
        boolean decorated = number.scale() > 0 && kind != CellKind.NUMBER;
        return decorated ? whole.because("整数", "a whole number") : whole;
    }

    private static String shown(BigDecimal value) {
        return value.toPlainString();
    }
}
