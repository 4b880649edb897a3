package org.fupin.model.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The kinds of value that an element may hold, each with its Java type. */
public enum ValueType {
    /** Free text. */
    TEXT(String.class),
    /** One code of a code list. */
    CODE(String.class),
    /** A set of codes of a code list. */
    CODES(List.class),
    /** Several texts of one kind, such as the codes of several divisions. */
    TEXTS(List.class),
    /** Whole number. */
    INTEGER(Integer.class),
    /** Decimal number. */
    DECIMAL(BigDecimal.class),
    /** Yes or no. */
    BOOLEAN(Boolean.class),
    /** Calendar date. */
    DATE(LocalDate.class),
    /** Date and time with offset. */
    DATETIME(OffsetDateTime.class),
    /** Calendar year. */
    YEAR(Year.class),
    /** Calendar month. */
    YEAR_MONTH(YearMonth.class),
    /** Amounts in yuan by code. */
    AMOUNTS(Map.class);

    private final Class<?> javaType;

    ValueType(Class<?> javaType) {
        this.javaType = javaType;
    }

    /** The Java type of the record component. */
    public Class<?> javaType() {
        return javaType;
    }

    static ValueType of(Class<?> javaType, boolean coded) {
        if (javaType == String.class) {
            return coded ? CODE : TEXT;
        }
        if (javaType == List.class) {
            return coded ? CODES : TEXTS;
        }
        for (ValueType type : values()) {
            if (type.javaType == javaType) {
                return type;
            }
        }
        throw new IllegalArgumentException("no element may have the type " + javaType.getName());
    }
}
