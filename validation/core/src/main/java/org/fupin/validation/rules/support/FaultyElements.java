package org.fupin.validation.rules.support;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.validation.rule.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Names the elements of a record that broke a rule over several of them. It reads the record by its type, so it belongs
 * on the cold path, after the rule found the record in breach.
 */
public final class FaultyElements {

    private FaultyElements() {}

    /**
     * Failed, with the official terms of the faulty elements as details {@code zh} and {@code en}.
     *
     * @param record the record in breach
     * @param names the elements that the rule speaks of
     * @param faulty whether a value, null when absent, is at fault
     * @throws IllegalArgumentException when the record has no element of one of the names
     */
    public static Outcome failed(CanonicalRecord record, List<String> names, Predicate<@Nullable Object> faulty) {
        RecordType type = RecordType.of(record.getClass());
        StringJoiner zh = new StringJoiner("、");
        StringJoiner en = new StringJoiner(", ");
        for (String name : names) {
            Element element = type.element(name)
                    .orElseThrow(() -> new IllegalArgumentException(type.name() + " has no element " + name));
            if (faulty.test(type.value(record, element))) {
                zh.add(element.zh());
                en.add(element.en());
            }
        }
        return Outcome.failed("zh", zh.toString()).with("en", en.toString());
    }
}
