package org.fupin.validation.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.model.type.ValueType;
import org.junit.jupiter.api.Test;

final class ReferenceRulesTest {

    @Test
    void everyElementThatRefersToARecordIsJudged() {
        List<String> referring = new ArrayList<>();
        for (RecordType type : RecordTypes.all()) {
            for (Element element : type.elements()) {
                if (element.references() != null) {
                    referring.add(type.name() + "." + element.name());
                }
            }
        }
        assertThat(ReferenceRules.all().stream().map(rule -> rule.record() + "." + rule.field()))
                .containsExactlyElementsOf(referring)
                .hasSizeGreaterThan(100);
    }

    /** A message shows the reference, so it must not be personal; a set of codes could not be joined. */
    @Test
    void whatRefersIsOneValueThatMayBeShown() {
        for (DatasetRule rule : ReferenceRules.all()) {
            RecordType type = RecordTypes.find(rule.record()).orElseThrow();
            Element element = type.element(String.valueOf(rule.field())).orElseThrow();
            assertThat(element.sensitive()).as(element.name()).isNull();
            assertThat(element.type()).as(element.name()).isEqualTo(ValueType.TEXT);
        }
    }
}
