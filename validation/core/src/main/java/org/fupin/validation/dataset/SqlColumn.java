package org.fupin.validation.dataset;

import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Mu;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.type.Element;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that dataset rules read.
 *
 * @param name name, written without quotes
 * @param type SQL type, such as {@code VARCHAR}, {@code INTEGER}, {@code DECIMAL(12,2)}
 * @param length most characters of a text, 0 for other types
 * @param comment what it holds, in Chinese and English
 * @param element element of the record whose values it holds, null for columns of the engine and of the header
 */
public record SqlColumn(
        String name,
        String type,
        int length,
        String comment,
        @Nullable Element element) {

    private static final int CODE_LENGTH = 32;
    private static final int SET_LENGTH = 255;
    private static final int TEXTS_LENGTH = 4000;
    private static final int AMOUNTS_LENGTH = 4000;

    static SqlColumn text(String name, int length, String comment) {
        return new SqlColumn(name, "VARCHAR", length, comment, null);
    }

    static SqlColumn of(String name, String type, String comment) {
        return new SqlColumn(name, type, 0, comment, null);
    }

    static SqlColumn of(Element element) {
        String comment = element.zh() + " · " + element.en();
        return new SqlColumn(element.name(), type(element), length(element), comment, element);
    }

    private static String type(Element element) {
        return switch (element.type()) {
            case TEXT, TEXTS, CODE, CODES, YEAR_MONTH, AMOUNTS -> "VARCHAR";
            case INTEGER, YEAR -> "INTEGER";
            case DECIMAL -> decimal(element);
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case DATETIME -> "TIMESTAMP";
        };
    }

    private static String decimal(Element element) {
        return element.constraint(Decimal.class)
                .map(shape -> decimal(shape.precision(), shape.scale()))
                .or(() -> element.constraint(Percent.class).map(shape -> decimal(shape.precision(), shape.scale())))
                .or(() -> element.constraint(Yuan.class).map(shape -> decimal(shape.value(), 2)))
                .or(() -> element.constraint(Mu.class).map(shape -> decimal(shape.value(), 2)))
                .orElse(decimal(18, 6));
    }

    private static String decimal(int precision, int scale) {
        return "DECIMAL(" + precision + "," + scale + ")";
    }

    private static int length(Element element) {
        return switch (element.type()) {
            case TEXT ->
                element.constraint(Text.class)
                        .map(Text::value)
                        .or(() -> element.constraint(PersonName.class).map(PersonName::value))
                        .orElse(CODE_LENGTH);
            case CODE -> CODE_LENGTH;
            case CODES -> SET_LENGTH;
            case TEXTS -> TEXTS_LENGTH;
            case YEAR_MONTH -> 7;
            case AMOUNTS -> AMOUNTS_LENGTH;
            case INTEGER, DECIMAL, BOOLEAN, DATE, DATETIME, YEAR -> 0;
        };
    }
}
