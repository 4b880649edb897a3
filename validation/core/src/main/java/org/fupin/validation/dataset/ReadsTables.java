package org.fupin.validation.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A query that says which tables and columns it reads. */
public sealed interface ReadsTables permits DatasetRule, IndicatorQuery, ComparisonReads {

    /** Columns that the query reads, by table; no other column need exist. */
    Map<String, List<String>> reads();

    /** Those of them, written {@code table.column}, that no file need have. */
    Set<String> optional();
}
