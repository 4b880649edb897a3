package org.fupin.security.notice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.type.Element;
import org.fupin.model.type.ValueType;
import org.fupin.schemas.Code;
import org.fupin.schemas.CodeList;
import org.fupin.schemas.Divisions;
import org.fupin.security.mask.ValueMask;
import org.jspecify.annotations.Nullable;

/** A column of a notice: which element it shows, and how. */
final class NoticeColumn {

    private static final BigDecimal BAND = BigDecimal.valueOf(1000);

    private final Element element;
    private final Treatment treatment;
    private final boolean zh;

    NoticeColumn(Element element, Treatment treatment, Locale locale) {
        this.element = element;
        this.treatment = treatment;
        this.zh = locale.getLanguage().equals("zh");
    }

    Element element() {
        return element;
    }

    /** The term of the element, with its unit. */
    String header() {
        String term = zh ? element.zh() : element.en();
        String unit = element.info().unit();
        return unit.isEmpty() ? term : term + (zh ? "（" + unit + "）" : " (" + unit + ")");
    }

    /** The value as the channel shows it; empty if there is none. */
    String cell(@Nullable Object value, int row) {
        if (value == null) {
            return "";
        }
        return switch (treatment) {
            case PUBLISH -> plain(value, row);
            case MASK -> masked(line(String.valueOf(value)));
            case BAND -> band(value);
            case CLASS -> CauseClasses.of(String.valueOf(value), zh);
            case NEVER -> "";
        };
    }

    /** Of a name the family name stays; anything else that is to be masked is hidden as its kind asks. */
    private String masked(String text) {
        SensitiveKind kind = element.sensitive();
        return ValueMask.of(kind == null ? SensitiveKind.SECRET : kind).mask(text);
    }

    private static String band(Object value) {
        if (!(value instanceof BigDecimal amount)) {
            return "***";
        }
        BigDecimal from = amount.divide(BAND, 0, RoundingMode.FLOOR).multiply(BAND);
        return from.toPlainString() + "–"
                + from.add(BAND).subtract(BigDecimal.ONE).toPlainString();
    }

    private String plain(Object value, int row) {
        if (value instanceof Boolean yes) {
            return zh ? yes ? "是" : "否" : yes ? "yes" : "no";
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        if (element.type() == ValueType.CODE || element.type() == ValueType.CODES) {
            return value instanceof List<?> codes
                    ? codes.stream()
                            .map(code -> label(String.valueOf(code), row))
                            .collect(Collectors.joining("、"))
                    : label(String.valueOf(value), row);
        }
        return line(String.valueOf(value));
    }

    /** The label of the code; what is not on the list may be anything, and is not shown. */
    private String label(String code, int row) {
        CodeList list = element.codeList().orElseThrow();
        Code found = list.find(code)
                .orElseThrow(() -> NoticeRefusal.of(
                        NoticeRefusal.Reason.UNKNOWN_CODE, row, element.zh(), element.en(), list.name()));
        return zh ? found.zh() : found.en();
    }

    /** One line without what cannot be seen; a division is given its name where the standard knows it. */
    private String line(String text) {
        String line = text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.SURROGATE)
                .map(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        boolean division = element.name().endsWith("Code") && line.length() == 6;
        return division ? Divisions.standard().name(line).orElse(line) : line;
    }
}
