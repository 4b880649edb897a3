package org.fupin.files.relate;

import java.io.Closeable;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetTables;
import org.fupin.validation.dataset.Ddl;
import org.fupin.validation.dataset.IndicatorQuery;
import org.fupin.validation.dataset.ReadsTables;
import org.fupin.validation.dataset.SqlColumn;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a package, as far as dataset rules read them, in an embedded database with a budget of memory. Rows may
 * be appended by several threads; after the first rule has run nothing may be appended.
 *
 * <pre>{@code
 * try (RelationStore store = RelationStore.open(settings, rules)) {
 *     store.declare(type, columnsOfTheFile);
 *     store.append(type, rowId, values, header);
 *     RuleRun run = store.run(rule, (id, details) -> …);
 * }
 * }</pre>
 */
public final class RelationStore implements Closeable {

    private final Database database;
    private final Reading reading;
    private final Identities identities;
    private final Presence presence = new Presence();
    private final Map<RecordType, Table> tables = new ConcurrentHashMap<>();
    private @Nullable VersionTable versions;
    private boolean complete;

    private RelationStore(Database database, Reading reading, Identities identities) {
        this.database = database;
        this.reading = reading;
        this.identities = identities;
    }

    /**
     * Opens an empty store for these rules or indicators, with the tables and columns that they read.
     *
     * @throws IOException if the temporary folder or the database cannot be made
     */
    public static RelationStore open(RelationSettings settings, Collection<? extends ReadsTables> rules)
            throws IOException {
        Database database = open(settings);
        Identities identities = new Identities(database.connection(), settings.aliases());
        RelationStore store = new RelationStore(database, new Reading(rules), identities);
        boolean created = false;
        try {
            store.create(settings);
            created = true;
            return store;
        } catch (SQLException e) {
            throw fault("create", e);
        } finally {
            if (!created) {
                store.close();
            }
        }
    }

    private static Database open(RelationSettings settings) throws IOException {
        try {
            return Database.open(settings);
        } catch (SQLException e) {
            throw fault("open", e);
        }
    }

    /** Whether rows of that type need be appended. */
    public boolean reads(RecordType type) {
        return reading.reads(type.name()) || versions != null;
    }

    /** Names of the elements of that type whose values are kept. */
    public Set<String> elements(RecordType type) {
        return reading.elements(type);
    }

    /**
     * Says that the package has a file of that type with these elements, even if it holds no rows.
     *
     * @throws IOException if its table cannot be made
     */
    public void declare(RecordType type, Collection<String> elements) throws IOException {
        presence.add(type.name(), elements);
        table(type);
    }

    /**
     * Says that the package has a file of that type with all elements.
     *
     * @throws IOException if its table cannot be made
     */
    public void declare(RecordType type) throws IOException {
        declare(type, type.elements().stream().map(Element::name).toList());
    }

    /**
     * Appends a row of a declared type. Void rows are kept as versions only.
     *
     * @param rowId number of the row, unique in the package
     * @param values values of the elements in order, null where absent or invalid
     * @throws IOException if the budget is used up
     */
    public void append(RecordType type, long rowId, @Nullable Object[] values, RowHeader header) throws IOException {
        RowValues row = new RowValues(rowId, values, header);
        try {
            if (versions != null) {
                versions.append(type, row);
            }
            Table table = table(type);
            if (table != null && !header.isVoid()) {
                table.append(row);
            }
        } catch (SQLException e) {
            throw fault("append", e);
        }
    }

    /**
     * Runs one of the rules; the sink gets the rows in breach in the order of their numbers.
     *
     * @throws IOException if appended rows could not be stored within the budget
     */
    public RuleRun run(DatasetRule rule, RowSink sink) throws IOException {
        RuleRun.Idle idle = presence.idle(rule);
        if (idle != null) {
            return idle;
        }
        complete();
        RuleRun.Idle unknown = strangers(rule);
        return unknown == null ? new RuleQuery(database.connection()).run(rule, sink) : unknown;
    }

    /** Whether the package has a file of that type. */
    public boolean holds(RecordType type) {
        return presence.has(type.name());
    }

    /**
     * Begins to note doubts; the tables of these types are made, if only empty. Nothing may be appended from here on.
     *
     * @throws IOException if the database cannot be made ready
     */
    public Doubts doubts(Collection<RecordType> types) throws IOException {
        for (RecordType type : types) {
            table(type);
        }
        complete();
        try {
            return new Doubts(database.connection());
        } catch (SQLException e) {
            throw fault("create", e);
        }
    }

    /**
     * Computes one of the indicators; the sink gets its values by period and division.
     *
     * @throws IOException if appended rows could not be stored within the budget
     */
    public RuleRun run(IndicatorQuery query, Consumer<IndicatorValue> sink) throws IOException {
        RuleRun.Idle idle = presence.idle(query);
        if (idle != null) {
            return idle;
        }
        complete();
        return new IndicatorRows(database.connection()).run(query, sink);
    }

    /**
     * How much the queries of the rule have to do on these data; nothing when it cannot be judged.
     *
     * @throws IOException if appended rows could not be stored within the budget, or a query is broken
     */
    public RuleWork work(DatasetRule rule) throws IOException {
        if (presence.idle(rule) != null) {
            return RuleWork.NONE;
        }
        complete();
        try {
            return new QueryWork(database.connection()).of(rule);
        } catch (SQLException e) {
            throw fault("work", e);
        }
    }

    @Override
    public void close() throws IOException {
        List<AutoCloseable> all = new ArrayList<>(tables.values());
        if (versions != null) {
            all.add(versions);
        }
        all.add(database);
        IOException failure = null;
        for (AutoCloseable each : all) {
            try {
                each.close();
            } catch (Exception e) {
                failure = failure == null ? fault("close", e) : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void create(RelationSettings settings) throws SQLException {
        ReferenceTables reference = new ReferenceTables(database.connection(), settings);
        for (String name : reading.tables()) {
            if (!DatasetTables.holdsRecords(name)) {
                database.execute(Ddl.createTable(name, reading.columns(name)));
                reference.fill(name);
            }
        }
        database.seal();
        if (reading.reads(DatasetTables.RECORD_VERSION)) {
            versions = new VersionTable(database.connection());
        }
    }

    /** The table of the type, made when its first file or row comes; null when no rule reads it. */
    private @Nullable Table table(RecordType type) throws IOException {
        Table table = tables.get(type);
        if (table != null || !reading.reads(type.name())) {
            return table;
        }
        synchronized (tables) {
            table = tables.get(type);
            if (table == null) {
                table = create(type);
                tables.put(type, table);
            }
            return table;
        }
    }

    private Table create(RecordType type) throws IOException {
        List<SqlColumn> columns = reading.columns(type.name());
        try {
            database.execute(Ddl.createTable(type.name(), columns));
            return new Table(database.connection(), type, columns);
        } catch (SQLException e) {
            throw fault("create", e);
        }
    }

    private RuleRun.@Nullable Idle strangers(DatasetRule rule) throws IOException {
        try {
            return identities.idle(rule);
        } catch (SQLException e) {
            throw fault("compare", e);
        }
    }

    private void complete() throws IOException {
        if (complete) {
            return;
        }
        complete = true;
        try {
            for (Table table : tables.values()) {
                table.flush();
            }
            if (versions != null) {
                versions.flush();
            }
            identities.settle(tables.values());
        } catch (SQLException e) {
            throw fault("append", e);
        }
    }

    /** A failure of the database; its own words may quote data, so they are left out. */
    static IOException fault(String step, Exception e) {
        String message = String.valueOf(e.getMessage());
        boolean budget = message.contains("Out of Memory") || message.contains("max_temp_directory_size");
        return new IOException(
                budget
                        ? "关联校验超出内存或磁盘限额 · relating rows needs more memory or disk than allowed (" + step + ")"
                        : "关联校验的内嵌数据库出错 · the embedded database failed (" + step + ")");
    }
}
