package org.fupin.validation.promises;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.fupin.model.mask.Mask;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.RecordType;
import org.fupin.validation.Fupin;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.rule.RuleContext;
import org.hibernate.validator.HibernateValidatorFactory;

/** No message shows in clear who a record is about, and none shows a hole that was not filled. */
class PrivacyProperties {

    private static final Set<SensitiveKind> IDENTIFYING = Set.of(
            SensitiveKind.IDENTITY,
            SensitiveKind.NAME,
            SensitiveKind.PHONE,
            SensitiveKind.ACCOUNT,
            SensitiveKind.ADDRESS);

    private static final List<HibernateValidatorFactory> JAKARTA =
            List.of(factory(Locale.CHINESE), factory(Locale.ENGLISH));

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void findingsHideTheValuesThatIdentifyPeople(
            @ForAll("records") CanonicalRecord record, @ForAll("contexts") RuleContext context) {
        List<String> secrets = secrets(record);
        for (Finding finding : CompiledChecks.findings(record, context)) {
            String all = finding.zh() + finding.en() + finding.details() + finding.key() + finding.fingerprint();
            assertThat(secrets).as(all).noneMatch(all::contains);
            assertThat(finding.zh() + finding.en()).doesNotContain("{");
        }
        assertThat(secrets).noneMatch(record.toString()::contains);
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void violationsHideThemToo(@ForAll("records") CanonicalRecord record, @ForAll("contexts") RuleContext context) {
        List<String> secrets = secrets(record);
        for (HibernateValidatorFactory factory : JAKARTA) {
            for (ConstraintViolation<CanonicalRecord> violation : factory.usingContext()
                    .constraintValidatorPayload(context)
                    .getValidator()
                    .validate(record)) {
                assertThat(secrets).as(violation.getMessage()).noneMatch(violation.getMessage()::contains);
                assertThat(violation.getMessage()).doesNotContain("{");
            }
        }
    }

    @Provide
    Arbitrary<CanonicalRecord> records() {
        return RecordArbitraries.records();
    }

    @Provide
    Arbitrary<RuleContext> contexts() {
        return RecordArbitraries.contexts();
    }

    private static List<String> secrets(CanonicalRecord record) {
        List<String> secrets = new ArrayList<>();
        RecordType type = RecordType.of(record.getClass());
        type.elements().stream()
                .filter(element -> element.sensitive() != null && IDENTIFYING.contains(element.sensitive()))
                .forEach(element -> {
                    Object value = type.value(record, element);
                    if (value != null && hides(element.sensitive(), value.toString())) {
                        secrets.add(value.toString());
                    }
                });
        return secrets;
    }

    /** Whether the mask has something to hide: the value is more than one character and does not come masked. */
    private static boolean hides(SensitiveKind kind, String value) {
        return value.strip().length() > 1 && !Mask.of(kind, value).equals(value);
    }

    private static HibernateValidatorFactory factory(Locale locale) {
        return Fupin.validatorFactory(locale, LocalDate.of(2020, 12, 31)).unwrap(HibernateValidatorFactory.class);
    }
}
