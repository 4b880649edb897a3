package org.fupin.security;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;

/** Makes records of invented people from only the values that a test is about. */
public final class InventedRecords {

    private InventedRecords() {}

    /** A record of that type; what is not named is absent. */
    public static <T extends CanonicalRecord> T of(Class<T> javaType, Map<String, ?> values) {
        RecordType type = RecordType.of(javaType);
        Object[] all = new Object[type.elements().size()];
        values.forEach((name, value) -> all[element(type, name).index()] = value);
        return javaType.cast(type.create(all));
    }

    /** A record of that type with a value in every element; texts hold the mark, so that they can be looked for. */
    public static <T extends CanonicalRecord> T full(Class<T> javaType, String mark) {
        RecordType type = RecordType.of(javaType);
        Object[] all = new Object[type.elements().size()];
        type.elements().forEach(element -> all[element.index()] = value(element, mark));
        return javaType.cast(type.create(all));
    }

    private static Object value(Element element, String mark) {
        int n = element.index();
        return switch (element.type()) {
            case TEXT, CODE -> mark + element.name();
            case CODES, TEXTS -> List.of(mark + "01", "0;4", "\"");
            case INTEGER -> 100 + n;
            case DECIMAL -> new BigDecimal("1" + n + ".50");
            case BOOLEAN -> n % 2 == 0;
            case DATE -> LocalDate.of(1801, 9, 22).plusDays(n);
            case DATETIME -> OffsetDateTime.parse("2018-08-19T09:30:15+08:00").plusDays(n);
            case YEAR -> Year.of(2018);
            case YEAR_MONTH -> YearMonth.of(2018, 5);
            case AMOUNTS -> Map.of("01", new BigDecimal("12.50"), "02", new BigDecimal("3"));
        };
    }

    private static Element element(RecordType type, String name) {
        return type.element(name).orElseThrow(() -> new IllegalArgumentException(type + " has no " + name));
    }
}
