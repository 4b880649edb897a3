package org.fupin.files.relate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.fupin.schemas.Code;
import org.fupin.schemas.CodeList;
import org.fupin.schemas.CodeLists;
import org.fupin.schemas.Divisions;
import org.fupin.schemas.PovertyCounties;
import org.fupin.schemas.PovertyCounty;
import org.fupin.schemas.Region;
import org.fupin.validation.dataset.DatasetTables;
import org.jspecify.annotations.Nullable;

/** Fills the tables of the engine from the standard's own data. */
final class ReferenceTables {

    private static final int SCALE = 4;

    private final DuckDBConnection connection;
    private final RelationSettings settings;

    ReferenceTables(DuckDBConnection connection, RelationSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    /** Fills the table if it is one of the engine's. */
    void fill(String table) throws SQLException {
        try (DuckDBAppender to = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            switch (table) {
                case DatasetTables.RUN -> to.beginRow().append(settings.asOf()).endRow();
                case DatasetTables.PARAMETER -> parameters(to);
                case DatasetTables.CODE -> codes(to);
                case DatasetTables.KNOWN_DIVISION -> divisions(to);
                case DatasetTables.POVERTY_COUNTY -> counties(to);
                default -> {
                    // filled from the package
                }
            }
        }
    }

    private void parameters(DuckDBAppender to) throws SQLException {
        for (InForce parameter : InForce.of(settings.parameters().all())) {
            BigDecimal value = parameter.value().setScale(SCALE, RoundingMode.HALF_UP);
            to.beginRow().append(parameter.name()).append(value).append(parameter.division());
            date(to, parameter.from());
            date(to, parameter.to());
            to.endRow();
        }
    }

    private static void codes(DuckDBAppender to) throws SQLException {
        for (String name : CodeLists.names()) {
            CodeList list = CodeLists.get(name);
            for (Code code : list.codes()) {
                to.beginRow().append(name).append(code.code()).append(code.zh());
                text(to, code.parent());
                to.endRow();
            }
        }
    }

    private static void divisions(DuckDBAppender to) throws SQLException {
        Divisions divisions = Divisions.standard();
        for (String code : divisions.codes()) {
            to.beginRow().append(code).append(divisions.name(code).orElse(""));
            year(to, divisions.firstYear(code));
            year(to, divisions.lastYear(code));
            text(to, divisions.region(code).map(Region::code).orElse(null));
            to.endRow();
        }
    }

    private static void counties(DuckDBAppender to) throws SQLException {
        for (PovertyCounty county : PovertyCounties.standard().rows()) {
            to.beginRow().append(county.code2013()).append(county.code2020());
            to.append(county.name2020()).endRow();
        }
    }

    private static void text(DuckDBAppender to, @Nullable String value) throws SQLException {
        if (value == null || value.isEmpty()) {
            to.appendNull();
        } else {
            to.append(value);
        }
    }

    /** A year; the least and the greatest number stand for an open end. */
    private static void year(DuckDBAppender to, int value) throws SQLException {
        if (value == Integer.MIN_VALUE || value == Integer.MAX_VALUE) {
            to.appendNull();
        } else {
            to.append(value);
        }
    }

    private static void date(DuckDBAppender to, @Nullable LocalDate value) throws SQLException {
        if (value == null) {
            to.appendNull();
        } else {
            to.append(value);
        }
    }
}
