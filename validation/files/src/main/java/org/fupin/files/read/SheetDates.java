package org.fupin.files.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** Tells which numbers of a sheet are shown as dates, and which dates they are (ECMA-376 part 1, 18.8.30 and 18.17.4.1). */
final class SheetDates {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]");
    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS = 86_400;

    private final LocalDate start;
    private final Map<String, Boolean> known = new HashMap<>();

    SheetDates(boolean from1904) {
        start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    /** Whether the cell's format shows a date. */
    boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null || id == 0) {
            return false;
        }
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null && known.computeIfAbsent(format, SheetDates::showsDate);
    }

    private static boolean showsDate(String format) {
        String codes = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return !codes.contains("general") && (codes.indexOf('y') >= 0 || codes.indexOf('d') >= 0);
    }

    /** The ISO date, with the time when there is one; null when no date has the number. */
    @Nullable
    String text(BigDecimal number) {
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return null;
        }
        long seconds = number.multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        // the calendar of spreadsheets has a 29 February 1900
        boolean early = start.getYear() == 1899 && seconds < 61L * SECONDS;
        LocalDateTime time = start.atStartOfDay().plusDays(early ? 1 : 0).plusSeconds(seconds);
        return seconds % SECONDS == 0 ? time.toLocalDate().toString() : time.toString();
    }
}
