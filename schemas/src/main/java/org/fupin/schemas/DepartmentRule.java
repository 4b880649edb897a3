package org.fupin.schemas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a dataset rule says when it compares the register with the feed of a department: which feed, and which doubt a row
 * in breach is. Held by {@code rules/departments.csv}, one line for each such rule.
 *
 * @param rule code of the rule
 * @param feed code of the feed's record type, such as {@code FHK}
 * @param difference code of the list DIFFERENCE_TYPE
 * @param match how the state of the match is told
 * @param registerValues names of the rule's details that are the value in the register, may be empty
 * @param feedValues names of the rule's details that are the value in the feed, may be empty
 */
public record DepartmentRule(
        String rule,
        String feed,
        String difference,
        Match match,
        List<String> registerValues,
        List<String> feedValues) {

    /** How the state of the match is told. */
    public enum Match {
        /** The person, or the householder, is looked up in the feed by number, and by name where the feed has one. */
        PERSON,
        /** So is every valid member of the household. */
        HOUSEHOLD,
        /** The rule has found the object in the feed by another number, such as that of a contract. */
        FOUND,
        /** The person is in the feed alone; the doubt is about the household that he may belong to. */
        UNKNOWN
    }

    private static final Lazy<List<DepartmentRule>> ALL = new Lazy<>(DepartmentRule::read);

    /** All of them by the code of the rule. */
    public static List<DepartmentRule> all() {
        return ALL.get();
    }

    /** What the rule of that code says; empty when it compares no feed. */
    public static Optional<DepartmentRule> of(String code) {
        return all().stream().filter(each -> each.rule().equals(code)).findFirst();
    }

    private static List<DepartmentRule> read() {
        return Table.read("rules/departments.csv", "rule,feed,difference,match,registerValue,feedValue").stream()
                .map(row -> new DepartmentRule(
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        Match.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
                        names(row.get(4)),
                        names(row.get(5))))
                .toList();
    }

    private static List<String> names(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\+", -1)).toList();
    }
}
