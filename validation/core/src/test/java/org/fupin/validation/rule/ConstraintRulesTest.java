package org.fupin.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.model.constraint.ConstraintChecks;
import org.fupin.model.constraint.Required;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.junit.jupiter.api.Test;

/** The descriptions of constraint rules against what the constraints of the records can report. */
class ConstraintRulesTest {

    @Test
    void describesExactlyWhatTheConstraintsCanReport() {
        Set<String> reported = elements()
                .flatMap(element -> element.constraints().stream())
                .flatMap(constraint -> ConstraintChecks.codes(constraint).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ConstraintRules.all()).extracting(RuleDescription::code).containsExactlyElementsOf(reported);
    }

    @Test
    void namesTheRecordsOfEachDemandOfItsOwn() {
        for (RuleDescription rule : ConstraintRules.all()) {
            if (!rule.records().equals(List.of("*"))) {
                assertThat(rule.records())
                        .as(rule.code())
                        .containsExactlyInAnyOrderElementsOf(recordsThatDemand(rule.code()));
            }
        }
    }

    @Test
    void saysInBothLanguagesWhatIsWrong() {
        assertThat(ConstraintRules.all()).allSatisfy(rule -> {
            assertThat(rule.zh()).contains("{zh}");
            assertThat(rule.en()).contains("{en}");
            assertThat(rule.title()).isNotBlank();
            assertThat(rule.basis()).isNotBlank();
            assertThat(ConstraintRules.get(rule.code())).isSameAs(rule);
        });
    }

    @Test
    void refusesACodeThatNoConstraintReports() {
        assertThatThrownBy(() -> ConstraintRules.get("HHD-R-014"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HHD-R-014");
    }

    private static Stream<Element> elements() {
        return Stream.concat(RecordTypes.all().stream(), Stream.of(RecordTypes.header()))
                .flatMap(type -> type.elements().stream());
    }

    private static List<String> recordsThatDemand(String code) {
        return RecordTypes.all().stream()
                .filter(type -> type.elements().stream().anyMatch(element -> demands(element, code)))
                .map(RecordType::name)
                .toList();
    }

    private static boolean demands(Element element, String code) {
        return element.constraint(Required.class)
                .filter(required -> required.rule().equals(code))
                .isPresent();
    }
}
