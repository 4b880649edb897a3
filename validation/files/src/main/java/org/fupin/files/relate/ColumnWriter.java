package org.fupin.files.relate;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.fupin.model.type.Element;
import org.fupin.model.type.ValueType;

/** Writes the values of one column of a table. */
@FunctionalInterface
interface ColumnWriter {

    /** Offset of the time in which the standard's times are compared. */
    ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    /** Writes a value of the element's Java type; a number that the column cannot hold becomes null. */
    void write(DuckDBAppender to, Object value) throws SQLException;

    /** The writer for an element whose column has that SQL type. */
    static ColumnWriter of(Element element, String sqlType) {
        ValueType type = element.type();
        return switch (type) {
            case TEXT, CODE -> (to, value) -> to.append((String) value);
            case CODES, TEXTS -> (to, value) -> to.append(joined((List<?>) value));
            case INTEGER -> (to, value) -> to.append(((Integer) value).intValue());
            case DECIMAL -> decimal(sqlType);
            case BOOLEAN -> (to, value) -> to.append(((Boolean) value).booleanValue());
            case DATE -> (to, value) -> to.append((LocalDate) value);
            case DATETIME -> (to, value) -> time(to, (OffsetDateTime) value);
            case YEAR -> (to, value) -> to.append(((Year) value).getValue());
            case YEAR_MONTH -> (to, value) -> to.append(value.toString());
            case AMOUNTS -> (to, value) -> to.append(amounts((Map<?, ?>) value));
        };
    }

    /** Writes a time as that of Beijing. */
    static void time(DuckDBAppender to, OffsetDateTime value) throws SQLException {
        to.append(value.withOffsetSameInstant(BEIJING).toLocalDateTime());
    }

    private static ColumnWriter decimal(String sqlType) {
        String[] shape = sqlType.substring(sqlType.indexOf('(') + 1, sqlType.length() - 1)
                .split(",", -1);
        int precision = Integer.parseInt(shape[0]);
        int scale = Integer.parseInt(shape[1]);
        return (to, value) -> {
            BigDecimal number = (BigDecimal) value;
            if (number.scale() > scale) {
                number = number.stripTrailingZeros();
            }
            if (number.scale() > scale || number.precision() - number.scale() > precision - scale) {
                to.appendNull();
            } else {
                to.append(number.setScale(scale));
            }
        };
    }

    private static String joined(List<?> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(";"));
    }

    private static String amounts(Map<?, ?> amounts) {
        Map<String, String> sorted = new TreeMap<>();
        amounts.forEach((code, amount) -> sorted.put(String.valueOf(code), ((BigDecimal) amount).toPlainString()));
        return sorted.entrySet().stream().map(Object::toString).collect(Collectors.joining(";"));
    }
}
