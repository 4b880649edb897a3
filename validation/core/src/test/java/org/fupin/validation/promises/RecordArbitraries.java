package org.fupin.validation.promises;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.cases.RuleCase;
import org.fupin.validation.cases.RuleCases;
import org.fupin.validation.json.RecordJson;
import org.fupin.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Records of every type: made up from nothing, or the examples of the rules with some values changed. */
final class RecordArbitraries {

    private static final List<RuleCase> CASES = RuleCases.all();

    private RecordArbitraries() {}

    /** Records of every type. */
    static Arbitrary<CanonicalRecord> records() {
        return Arbitraries.randomValue(random -> random.nextInt(3) == 0 ? example(random) : invented(random));
    }

    /** Contexts that know the header or not. */
    static Arbitrary<RuleContext> contexts() {
        return Arbitraries.randomValue(RecordArbitraries::context);
    }

    /** A context of the same day, which knows the header or not. */
    static RuleContext context(Random random) {
        RandomValues values = new RandomValues(random, 0);
        @Nullable Object[] header = new @Nullable Object[3];
        List<String> names = List.of("dataYear", "divisionCode", "reportedAt");
        for (int i = 0; i < header.length; i++) {
            Element element = RecordTypes.header().element(names.get(i)).orElseThrow();
            header[i] = random.nextBoolean() ? null : values.value(element);
        }
        RuleContext day = RuleContext.asOf(LocalDate.of(2020, 12, 31));
        return new RuleContext(
                day.asOf(),
                (java.time.Year) header[0],
                (String) header[1],
                (java.time.OffsetDateTime) header[2],
                day.parameters());
    }

    private static CanonicalRecord invented(Random random) {
        List<RecordType> types = RecordTypes.all();
        RecordType type = types.get(random.nextInt(types.size()));
        double presence = List.of(0.3, 0.8, 0.97, 1.0).get(random.nextInt(4));
        RandomValues values = new RandomValues(random, List.of(0.0, 0.02, 0.3).get(random.nextInt(3)));
        @Nullable Object[] row = new @Nullable Object[type.elements().size()];
        for (Element element : type.elements()) {
            row[element.index()] = random.nextDouble() < presence ? values.value(element) : null;
        }
        return type.create(row);
    }

    private static CanonicalRecord example(Random random) {
        RuleCase example = CASES.get(random.nextInt(CASES.size()));
        RecordType type = example.type();
        @Nullable Object[] row = type.values(RecordJson.record(example.data(), type));
        RandomValues values = new RandomValues(random, 0.1);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            Element element = type.elements().get(random.nextInt(row.length));
            row[element.index()] = random.nextInt(4) == 0 ? null : values.value(element);
        }
        return type.create(Arrays.copyOf(row, row.length));
    }
}
