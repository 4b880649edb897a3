package org.fupin.validation.projection;

import java.util.SortedMap;
import java.util.TreeMap;
import org.fupin.validation.dataset.Ddl;

/** The tables of the dataset rules, for those who run them in their own database. */
public final class SqlTables implements Projection {

    @Override
    public SortedMap<String, String> files() {
        return new TreeMap<>(java.util.Map.of("sql/tables.sql", Ddl.script()));
    }
}
