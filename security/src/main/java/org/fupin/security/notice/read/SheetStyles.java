package org.fupin.security.notice.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Which styles of a workbook show numbers as dates, and which dates (ECMA-376 part 1, 18.8.30 and 18.17.4.1). */
final class SheetStyles {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]");
    private static final int LAST_DAY = 2_958_465;

    private final List<Boolean> dates = new ArrayList<>();
    private LocalDate start = LocalDate.of(1899, 12, 30);

    private SheetStyles() {}

    static SheetStyles of(byte @Nullable [] part, Budget budget) throws IOException {
        SheetStyles styles = new SheetStyles();
        if (part == null) {
            return styles;
        }
        Map<String, String> formats = new HashMap<>();
        boolean inCells = false;
        try (XmlInput xml = XmlInput.open(part, budget)) {
            for (int event = xml.next(); event >= 0; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    inCells |= xml.name().equals("cellXfs");
                    if (xml.name().equals("numFmt")) {
                        formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                    } else if (inCells && xml.name().equals("xf")) {
                        String id = xml.attribute("numFmtId");
                        styles.dates.add(isDate(id, formats.get(id)));
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inCells &= !xml.name().equals("cellXfs");
                }
            }
        }
        return styles;
    }

    void from1904(boolean so) {
        start = so ? LocalDate.of(1904, 1, 1) : start;
    }

    /** The number as the style shows it: an ISO date, or all its digits. */
    String text(String number, String style) {
        try {
            BigDecimal value = new BigDecimal(number.strip());
            boolean date = dated(style) && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(LAST_DAY)) < 0;
            if (date) {
                return start.plusDays(value.longValue()).toString();
            }
            return Math.abs((long) value.scale()) > 40 || value.precision() > 40 ? number : value.toPlainString();
        } catch (NumberFormatException e) {
            return number;
        }
    }

    private boolean dated(String style) {
        try {
            int index = style.isEmpty() ? 0 : Integer.parseInt(style);
            return index >= 0 && index < dates.size() && dates.get(index);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDate(String id, @Nullable String format) {
        if (format != null) {
            String codes = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
            return !codes.contains("general") && (codes.indexOf('y') >= 0 || codes.indexOf('d') >= 0);
        }
        return id.matches("1[4-7]|22|2[7-9]|3[016]|5[0-8]");
    }
}
