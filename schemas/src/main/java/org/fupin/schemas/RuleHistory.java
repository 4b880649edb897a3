package org.fupin.schemas;

import java.util.List;
import java.util.Optional;

/** How the severity of a rule came to be: what the standard proposes, and what was changed since. */
public final class RuleHistory {

    private RuleHistory() {}

    /**
     * A change of severity.
     *
     * @param code code of the rule
     * @param version version of the standard that brought the change
     * @param severity severity from then on
     * @param reason why
     */
    public record Change(String code, String version, String severity, String reason) {}

    /** The changes of the rule since its first version, in their order. */
    public static List<Change> changes(String code) {
        return Table.read("rules/severity.csv", "code,version,severity,reason").stream()
                .filter(row -> row.get(0).equals(code))
                .map(row -> new Change(row.get(0), row.get(1), row.get(2), row.get(3)))
                .toList();
    }

    /** The severity that the standard's catalogue proposes; empty for a rule that the catalogue does not have. */
    public static Optional<String> proposed(String code) {
        return Table.read("rules/standard.csv", "code,level,records,scope,title,confidence").stream()
                .filter(row -> row.get(0).equals(code))
                .map(row -> row.get(1))
                .findFirst();
    }
}
