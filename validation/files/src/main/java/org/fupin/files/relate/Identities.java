package org.fupin.files.relate;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.fupin.model.type.RecordGroup;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.dataset.ReadsTables;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that people are found by numbers and by tokens alike. Where some columns hold numbers and some tokens, the
 * tokens are replaced by the numbers that they are made of, as far as the package has them; a token of nobody in the
 * package stays, and equals no number. Where that cannot be done, the rules that would compare them say why they did not.
 */
final class Identities {

    /** SQL for whether a text is a token, as the model tells it by its form. */
    private static final String TOKEN = "(length(%1$s) = 22 AND substring(%1$s, 22, 1) IN ('A', 'Q', 'g', 'w'))";

    private static final String ALIASES = "\"fupin alias\"";

    private final DuckDBConnection connection;
    private final List<IdentityAlias> makers;
    private final List<IdentityColumn> columns = new ArrayList<>();
    private final Map<String, Boolean> linked = new HashMap<>();
    private boolean tokens;
    private boolean numbers;

    Identities(DuckDBConnection connection, List<IdentityAlias> makers) {
        this.connection = connection;
        this.makers = makers;
    }

    /** Takes note of all columns of identity numbers, and makes numbers of tokens where both are there. */
    void settle(Collection<Table> tables) throws SQLException {
        for (Table table : tables) {
            columns.addAll(table.identities());
        }
        tokens = columns.stream().anyMatch(IdentityColumn::hasTokens);
        numbers = columns.stream().anyMatch(IdentityColumn::hasNumbers);
        if (tokens && numbers && !makers.isEmpty()) {
            makeAliases();
            for (IdentityColumn column : columns) {
                if (column.hasTokens()) {
                    execute("UPDATE " + column.table() + " SET " + column.name() + " = a.number FROM " + ALIASES
                            + " AS a WHERE " + column.table() + "." + column.name() + " = a.token");
                }
            }
            execute("DROP TABLE " + ALIASES);
        }
    }

    /** Why the rule cannot be judged over these numbers and tokens; null when it can. */
    RuleRun.@Nullable Idle idle(ReadsTables rule) throws SQLException {
        if (!tokens) {
            return null;
        }
        List<IdentityColumn> read = columns.stream()
                .filter(column -> rule.reads().getOrDefault(column.table(), List.of()).contains(column.name()))
                .toList();
        List<IdentityColumn> ofTokens =
                read.stream().filter(IdentityColumn::hasTokens).toList();
        List<IdentityColumn> ofNumbers =
                read.stream().filter(IdentityColumn::hasNumbers).toList();
        if (ofTokens.isEmpty()) {
            return null;
        }
        if (!ofNumbers.isEmpty() && makers.isEmpty()) {
            return new RuleRun.Idle(
                    "证件号码与比对令牌无法比对，需要令牌密钥（令牌：" + names(ofTokens) + "；号码：" + names(ofNumbers) + "）",
                    "numbers and tokens cannot be compared without the token key (tokens: " + names(ofTokens)
                            + "; numbers: " + names(ofNumbers) + ")");
        }
        return strangers(read);
    }

    /** A feed whose tokens meet nobody at all was made with another key or for another purpose: that is no finding. */
    private RuleRun.@Nullable Idle strangers(List<IdentityColumn> read) throws SQLException {
        boolean register = read.stream().anyMatch(column -> !column.ofFeed() && column.filled());
        for (IdentityColumn column : read) {
            if (register && column.ofFeed() && column.filled() && !linked(column)) {
                return new RuleRun.Idle(
                        column.table() + " 的令牌没有一个与登记的人相同：密钥、用途、双方或期间不符",
                        "no token of " + column.table()
                                + " is that of anybody in the register: another key, purpose, pair or period");
            }
        }
        return null;
    }

    private boolean linked(IdentityColumn feed) throws SQLException {
        Boolean known = linked.get(feed.table());
        if (known == null) {
            String register = columns.stream()
                    .filter(column -> !column.ofFeed() && column.filled())
                    .map(column -> "SELECT " + owner(column.name()) + " AS owner FROM " + column.table())
                    .collect(Collectors.joining(" UNION ALL "));
            known = exists("SELECT EXISTS (SELECT 1 FROM " + feed.table() + " WHERE " + owner(feed.name())
                    + " IN (SELECT owner FROM (" + register + ") AS register WHERE owner IS NOT NULL))");
            linked.put(feed.table(), known);
        }
        return known;
    }

    /** Makes the tokens of all numbers of the package. */
    private void makeAliases() throws SQLException {
        execute("CREATE TABLE " + ALIASES + "(token VARCHAR, number VARCHAR)");
        String all = columns.stream()
                .filter(IdentityColumn::hasNumbers)
                .map(column -> "SELECT " + owner(column.name()) + " AS number FROM " + column.table() + " WHERE NOT "
                        + TOKEN.formatted(column.name()))
                .collect(Collectors.joining(" UNION "));
        try (DuckDBConnection own = connection.duplicate();
                DuckDBAppender appender = own.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "fupin alias");
                PreparedStatement statement = connection.prepareStatement(all);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                String number = result.getString(1);
                for (IdentityAlias maker : makers) {
                    append(appender, number, maker.token(number));
                }
            }
            appender.flush();
        }
    }

    private static void append(DuckDBAppender appender, String number, @Nullable String token) throws SQLException {
        if (token != null) {
            appender.beginRow();
            appender.append(token);
            appender.append(number);
            appender.endRow();
        }
    }

    /** The number of the owner of a document, or as much of a token as tells one person from another. */
    private static String owner(String column) {
        return "substring(" + column + ", 1, 18)";
    }

    private static String names(List<IdentityColumn> columns) {
        return columns.stream()
                .map(column -> column.table() + "." + column.name())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private boolean exists(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getBoolean(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Whether the record type of that name is the feed of a department. */
    static boolean ofFeed(String table) {
        return RecordTypes.named(table)
                .filter(type -> type.group() == RecordGroup.DEPARTMENT)
                .isPresent();
    }
}
