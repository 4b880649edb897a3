package org.fupin.files.bind;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fupin.files.read.CellKind;
import org.jspecify.annotations.Nullable;

/** Reads dates, months and years in the forms that offices write. */
final class DateReader {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern LOOSE = Pattern.compile(
            "([0-9]{4})(?:[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日?|([0-9]{2})([0-9]{2}))"
                    + "(?:[T ]?(?:00?:00(?::00)?(?:\\.0+)?))?");
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}(\\.[0-9]+)?");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})(?:[-/.]([0-9]{1,2})|年([0-9]{1,2})月?|([0-9]{2}))");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(?:年度?|\\.0)?");
    private static final Pattern DATE_TIME =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:\\.[0-9]{1,9})?)(.*)");
    private static final int ISO_LENGTH = 10;
    /** Day 0 of a spreadsheet's count, which takes 1900 for a leap year; right for every date from March 1900. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private DateReader() {}

    /** The text as a date. */
    static Reading date(String text, CellKind kind) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return of(day(iso.group(1), iso.group(2), iso.group(3)));
        }
        if (kind == CellKind.DATE_NUMBER && text.length() > ISO_LENGTH) {
            return date(text.substring(0, ISO_LENGTH), kind);
        }
        String plain = CellText.halfWidth(text);
        if (CellText.dash(plain)) {
            return Reading.blank();
        }
        if (SERIAL.matcher(plain).matches()) {
            return mended(serial(plain));
        }
        Matcher loose = LOOSE.matcher(plain);
        if (!loose.matches()) {
            return no();
        }
        int first = loose.group(2) != null ? 2 : loose.group(4) != null ? 4 : 6;
        return mended(day(loose.group(1), loose.group(first), loose.group(first + 1)));
    }

    /** The text as a date and time; China's offset when it names none. */
    static Reading dateTime(String text) {
        Matcher matcher = DATE_TIME.matcher(CellText.strip(text));
        try {
            if (!matcher.matches()) {
                Reading date = date(text, CellKind.TEXT);
                return date.value() instanceof LocalDate day
                        ? Reading.mended(
                                day.atStartOfDay().atOffset(ZoneOffset.ofHours(8)), day + " 零点", day + ", midnight")
                        : date.invalid() ? Reading.unreadable("日期时间", "date and time") : date;
            }
            ZoneOffset offset = matcher.group(3).isEmpty() ? ZoneOffset.ofHours(8) : ZoneOffset.of(matcher.group(3));
            LocalDate day = LocalDate.parse(matcher.group(1));
            return Reading.of(OffsetDateTime.of(day, LocalTime.parse(matcher.group(2)), offset));
        } catch (DateTimeException e) {
            return Reading.unreadable("日期时间", "date and time");
        }
    }

    /** The text as a year. */
    static Reading year(String text) {
        Matcher matcher = YEAR.matcher(CellText.dense(CellText.halfWidth(text)));
        if (!matcher.matches()) {
            return CellText.dash(CellText.strip(text)) ? Reading.blank() : Reading.unreadable("年份", "year");
        }
        Year year = Year.of(Integer.parseInt(matcher.group(1)));
        return text.length() == 4 && text.charAt(0) < 128
                ? Reading.of(year)
                : Reading.mended(year, year + " 年", "the year " + year);
    }

    /** The text as a month. */
    static Reading month(String text) {
        Matcher matcher = MONTH.matcher(CellText.dense(CellText.halfWidth(text)));
        if (!matcher.matches()) {
            return CellText.dash(CellText.strip(text)) ? Reading.blank() : Reading.unreadable("年月", "month");
        }
        int group = matcher.group(2) != null ? 2 : matcher.group(3) != null ? 3 : 4;
        int number = Integer.parseInt(matcher.group(group));
        if (number < 1 || number > 12) {
            return Reading.unreadable("年月", "month");
        }
        YearMonth month = YearMonth.of(Integer.parseInt(matcher.group(1)), number);
        return month.toString().equals(text)
                ? Reading.of(month)
                : Reading.mended(month, month.toString(), month.toString());
    }

    private static LocalDate serial(String text) {
        return SPREADSHEET_EPOCH.plusDays(new BigDecimal(text).longValue());
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Reading of(@Nullable LocalDate date) {
        return date == null ? no() : Reading.of(date);
    }

    private static Reading mended(@Nullable LocalDate date) {
        return date == null ? no() : Reading.mended(date, "规范日期", "a plain date");
    }

    private static Reading no() {
        return Reading.unreadable("日期", "date");
    }
}
