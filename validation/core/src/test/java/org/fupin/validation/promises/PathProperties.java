package org.fupin.validation.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import jakarta.validation.ConstraintViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.fupin.model.constraint.Breach;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Presence;
import org.fupin.model.constraint.Required;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.validation.Fupin;
import org.fupin.validation.check.ElementCheck;
import org.fupin.validation.json.DocumentSchemas;
import org.fupin.validation.json.RecordJson;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rule.RuleDescription;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/** The three ways to check a record in memory say the same, as far as each of them can speak. */
class PathProperties {

    /** Rules of constraints that a JSON Schema can say in full; identifiers are compared by their lengths. */
    private static final Set<String> SAYABLE = Set.of("META-F-005", "VAL-F-002", "VAL-F-003", "VAL-F-004", "VAL-F-006");

    private static final Pattern DIVISION = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}");

    private static final HibernateValidatorFactory JAKARTA =
            Fupin.validatorFactory(Locale.CHINESE, LocalDate.of(2020, 12, 31)).unwrap(HibernateValidatorFactory.class);

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void jakartaBreaksTheSameRulesAsTheCompiledPath(
            @ForAll("records") CanonicalRecord record, @ForAll("contexts") RuleContext context) {
        Set<ConstraintViolation<CanonicalRecord>> violations = JAKARTA.usingContext()
                .constraintValidatorPayload(context)
                .getValidator()
                .validate(record);

        Set<String> codes =
                violations.stream().map(PathProperties::code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).as(() -> RecordJson.write(record)).isEqualTo(CompiledChecks.codes(record, context));
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void theJsonSchemaRefusesWhatTheConstraintsRefuse(@ForAll("records") CanonicalRecord record) {
        String json = RecordJson.write(record);
        RecordType type = RecordType.of(record.getClass());

        assertThat(bySchema(json, type)).as(json).isEqualTo(sayable(record, type));
    }

    @Provide
    Arbitrary<CanonicalRecord> records() {
        return RecordArbitraries.records();
    }

    @Provide
    Arbitrary<RuleContext> contexts() {
        return RecordArbitraries.contexts();
    }

    /** Names of the elements that the schema refuses or misses. */
    private static Set<String> bySchema(String json, RecordType type) {
        return DocumentSchemas.schema(type).validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation().getNameCount() == 0
                        ? error.getProperty()
                        : error.getInstanceLocation().getName(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> sayable(CanonicalRecord record, RecordType type) {
        return type.elements().stream()
                .filter(element -> refused(element, type.value(record, element)))
                .map(Element::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean refused(Element element, @Nullable Object value) {
        if (value == null || !Presence.present(value)) {
            return element.constraint(Required.class).isPresent();
        }
        if (element.constraint(Certificate.class).isPresent()) {
            int length = value.toString().length();
            return length != 18 && length != 20 && length != 22;
        }
        if (element.constraint(CreditCode.class).isPresent()) {
            return value.toString().length() != 18;
        }
        if (element.constraint(Division.class).isPresent()) {
            List<?> codes = value instanceof List<?> several ? several : List.of(value);
            return !codes.stream()
                    .allMatch(code -> DIVISION.matcher(code.toString()).matches());
        }
        Breach breach = ElementCheck.of(element).breach(value);
        return breach != null && SAYABLE.contains(breach.rule());
    }

    private static String code(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        RuleDescription rule = hibernate.getDynamicPayload(RuleDescription.class);
        return rule != null
                ? rule.code()
                : hibernate.getDynamicPayload(Breach.class).rule();
    }
}
