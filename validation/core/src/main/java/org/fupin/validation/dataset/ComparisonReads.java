package org.fupin.validation.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.DepartmentRule;

/**
 * What comparing the register with the feeds of departments reads beside the rules: who a row speaks of, in the feeds and
 * in whatever records the rules are about.
 *
 * @param reads columns by table
 */
public record ComparisonReads(Map<String, List<String>> reads) implements ReadsTables {

    private static final Set<String> SUBJECT =
            Set.of("householdNo", "personNo", "name", "birthDate", "memberStatus", "headName", "recipientName");

    /** The tables of these rules, of their feeds, and of households and persons. */
    public static ComparisonReads of(List<DatasetRule> rules) {
        Map<String, List<String>> reads = new LinkedHashMap<>();
        List<String> tables = new java.util.ArrayList<>(List.of("person", "household"));
        rules.forEach(rule -> tables.add(rule.record()));
        DepartmentRule.all().forEach(rule -> tables.add(feed(rule.feed()).name()));
        for (String table : tables) {
            reads.computeIfAbsent(table, name -> subject(RecordTypes.named(name).orElseThrow()));
        }
        return new ComparisonReads(reads);
    }

    /** The record type of a feed by its code. */
    public static RecordType feed(String code) {
        return RecordTypes.all().stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> subject(RecordType type) {
        return type.elements().stream()
                .filter(element -> SUBJECT.contains(element.name())
                        || element.constraint(Certificate.class).isPresent())
                .map(Element::name)
                .toList();
    }

    @Override
    public Set<String> optional() {
        return Set.of();
    }
}
