package org.fupin.validation.projection;

import java.util.List;

/** Everything that is generated. */
public final class Projections {

    private Projections() {}

    /** The projections, each with its files. */
    public static List<Projection> all() {
        return List.of(
                new JsonSchemas(),
                new TableSchemas(),
                new DictionaryTables(),
                new CrosswalkTables(),
                new MessageBundles(),
                new RulePages(),
                new PageIndex(),
                new PolicyPages(),
                new SystemPages(),
                new RecordPages(),
                new ListPages(),
                new SqlTables(),
                new ReferenceQueries());
    }
}
