package org.fupin.security.policy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the class of any element: a row of its own first, then a row of its name, then its {@link SensitiveKind}, then
 * what can be said of an unmarked element. So a new record is covered on the day it is written.
 */
final class Classifier {

    private static final String ANY = "*";
    private static final String PEOPLE = "@people";
    private static final String UNMARKED = "not marked as personal; this standard's default";

    private final Map<SensitiveKind, Rule> kinds = new EnumMap<>(SensitiveKind.class);
    private final Map<String, Rule> elements = new HashMap<>();
    private final Map<Grade, NationalGrade> national = new EnumMap<>(Grade.class);

    Classifier(Profile profile) {
        Table.rows("kinds.csv").stream()
                .filter(row -> Table.inForce(row, profile))
                .forEach(row -> kinds.put(SensitiveKind.valueOf(row.getField("kind")), Rule.of(row)));
        Table.rows("elements.csv").stream()
                .filter(row -> Table.inForce(row, profile))
                .forEach(row -> elements.put(key(row.getField("record"), row.getField("element")), Rule.of(row)));
        Table.rows("grades.csv").stream()
                .filter(row -> Table.inForce(row, profile))
                .forEach(row -> national.put(
                        Grade.valueOf(row.getField("grade")),
                        new NationalGrade(row.getField("national"), Table.confidence(row, "confidence"))));
    }

    @Nullable
    NationalGrade national(Grade grade) {
        return national.get(grade);
    }

    Classification classify(RecordType type, Element element) {
        Rule rule = rule(type, element);
        return new Classification(
                type.name(),
                element.name(),
                rule.fieldClass(),
                rule.protection(),
                rule.category(),
                rule.grade(),
                national(rule.grade()),
                rule.confidence(),
                rule.basis());
    }

    /** Whether the element is sealed when the record is a child's: marked values and what the table names. */
    boolean sealedForChild(RecordType type, Element element) {
        boolean key = type.key().contains(element.name()) || element.references() != null;
        return !key && rule(type, element).child();
    }

    private Rule rule(RecordType type, Element element) {
        Rule kind = element.sensitive() == null ? null : kinds.get(element.sensitive());
        Rule own = row(type, element.name());
        if (own != null) {
            return kind == null ? own : own.over(kind);
        }
        return kind == null ? unmarked(type, element) : kind;
    }

    private @Nullable Rule row(RecordType type, String element) {
        Rule own = elements.get(key(type.name(), element));
        if (own == null && people(type)) {
            own = elements.get(key(PEOPLE, element));
        }
        return own == null ? elements.get(key(ANY, element)) : own;
    }

    private static Rule unmarked(RecordType type, Element element) {
        if (!people(type)) {
            return unmarked(FieldClass.P, Protection.CLEAR, Grade.INTERNAL);
        }
        boolean money = element.constraint(Yuan.class).isPresent() || element.type() == ValueType.AMOUNTS;
        return unmarked(money ? FieldClass.F : FieldClass.Q, Protection.PACKAGE, Grade.PERSONAL);
    }

    private static Rule unmarked(FieldClass fieldClass, Protection protection, Grade grade) {
        return new Rule(fieldClass, protection, SensitiveCategory.NONE, grade, false, Confidence.PROPOSED, UNMARKED);
    }

    /** Whether each record of the type is about one person or household. */
    static boolean people(RecordType type) {
        return type.element("personNo").isPresent()
                || type.element("householdNo").isPresent()
                || type.elements().stream().anyMatch(element -> element.sensitive() == SensitiveKind.IDENTITY);
    }

    private static String key(String record, String element) {
        return record + '.' + element;
    }
}
