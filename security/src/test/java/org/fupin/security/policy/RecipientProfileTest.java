package org.fupin.security.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fupin.model.record.register.Household;
import org.fupin.model.record.register.Person;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.CodeLists;
import org.fupin.security.InventedRecords;
import org.junit.jupiter.api.Test;

class RecipientProfileTest {

    private static final SecurityPolicy POLICY = SecurityPolicy.of(Profile.P2025_11);
    private static final RecordType PERSON = RecordType.of(Person.class);
    private static final RecipientProfile SCHOOLS =
            RecipientProfile.of("JY", "school rolls").allow(PERSON, "personNo", "name", "studentStatus");

    @Test
    void aColumnBeyondThePurposeIsExcess() {
        List<Excess> excess = SCHOOLS.check(POLICY, PERSON, List.of("personNo", "name", "phone", "shoeSize"));
        assertThat(excess)
                .containsExactly(
                        new Excess("JY", "person", "phone", FieldClass.D1),
                        new Excess("JY", "person", "shoeSize", FieldClass.P));
    }

    @Test
    void onlyPresentValuesOfARecordAreExcess() {
        Person person = InventedRecords.of(Person.class, Map.of("personNo", "1", "name", "张某", "phone", "15401000101"));
        List<Excess> excess = SCHOOLS.check(POLICY, person);
        assertThat(excess).extracting(Excess::element).containsExactly("phone");
        assertThat(excess.get(0).text(Locale.ENGLISH)).contains(Excess.CODE, "person.phone", "JY");
        assertThat(excess.get(0).text(Locale.CHINESE)).contains("最小必要");
        assertThat(excess.toString()).doesNotContain("15401000101", "张某");
    }

    @Test
    void narrowingLeavesNothingToComplainOf() {
        Person person = InventedRecords.of(
                Person.class, Map.of("personNo", "1", "name", "张某", "phone", "15401000101", "studentStatus", "02"));
        Person narrowed = (Person) SCHOOLS.narrow(person);
        assertThat(SCHOOLS.check(POLICY, narrowed)).isEmpty();
        assertThat(narrowed.name()).isEqualTo("张某");
        assertThat(narrowed.phone()).isNull();
    }

    @Test
    void theNineDepartmentsHaveProposedProfiles() {
        List<RecipientProfile> proposed = RecipientProfile.proposed();
        assertThat(proposed).hasSize(9);
        assertThat(proposed)
                .allMatch(p -> CodeLists.get("DEPARTMENT").find(p.name()).isPresent());
        assertThat(proposed).extracting(RecipientProfile::purpose).doesNotHaveDuplicates();
        // only who pays may see an account
        assertThat(proposed.stream()
                        .filter(p -> p.allows(RecordType.of(Household.class), "bankAccountNo"))
                        .map(RecipientProfile::name))
                .containsExactly("YH");
    }

    @Test
    void aProfileOfARegionIsReadAndCannotNameWhatDoesNotExist() throws IOException {
        String csv = "recipient,purpose,record,elements\nX,test,person,personNo;name\nX,test,household,householdNo\n";
        List<RecipientProfile> read = RecipientProfile.read(new StringReader(csv));
        assertThat(read).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("X");
            assertThat(p.allows(PERSON, "name")).isTrue();
            assertThat(p.allows(PERSON, "phone")).isFalse();
        });
        assertThatThrownBy(() -> RecipientProfile.read(new StringReader(csv.replace("name", "nmae"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nmae");
        assertThatThrownBy(() -> RecipientProfile.read(new StringReader(csv.replace("person,", "people,"))))
                .hasMessageContaining("people");
    }
}
