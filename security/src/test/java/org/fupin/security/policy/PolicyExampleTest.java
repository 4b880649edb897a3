package org.fupin.security.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fupin.model.record.register.Person;
import org.fupin.model.type.RecordType;
import org.fupin.security.InventedRecords;
import org.fupin.security.Shown;
import org.junit.jupiter.api.Test;

class PolicyExampleTest {

    @Test
    void theExampleOfThePageRuns() {
        Person person = InventedRecords.of(
                Person.class, Map.of("personNo", "1", "birthDate", LocalDate.of(2007, 11, 2), "phone", "15401000101"));

        SecurityPolicy policy = SecurityPolicy.of(Profile.on(LocalDate.of(2021, 11, 1)));
        RecordType type = RecordType.of(Person.class);
        // what the standards of the day say of an element, and of a child's
        Classification name = policy.classify(type, type.element("name").orElseThrow());
        boolean child = policy.isChild(person, LocalDate.of(2021, 11, 1));
        // a file of many people is graded above its elements
        Grade grade = policy.gradeOf(policy.classify(type), 1_000_000);
        // what a recipient does not need is not sent
        RecipientProfile schools =
                RecipientProfile.of("JY", "school rolls").allow(type, "personNo", "name", "birthDate");
        List<Excess> excess = schools.check(policy, person);

        assertThat(name.fieldClass()).isEqualTo(FieldClass.D2);
        assertThat(child).isTrue();
        assertThat(grade).isEqualTo(Grade.IMPORTANT);
        assertThat(excess).extracting(Excess::element).containsExactly("phone");
    }

    @Test
    void thePageShowsWhatRuns() throws IOException {
        assertThat(Shown.runsIn("policy", PolicyExampleTest.class)).isTrue();
    }
}
