package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.fupin.model.record.register.Person;
import org.fupin.security.CryptoSuite;
import org.fupin.security.InventedRecords;
import org.fupin.security.Shown;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.NewKey;
import org.fupin.security.policy.Profile;
import org.fupin.security.policy.SecurityPolicy;
import org.junit.jupiter.api.Test;

class FieldExampleTest {

    @Test
    void theExampleOfThePageRuns() {
        Person person = InventedRecords.of(
                Person.class,
                Map.of("personNo", "5200000000001", "name", "张某", "certificateNo", "52010218010922005X", "sex", "1"));
        String number;
        Person back;
        SealedRecord row;

        KeyRing ring = KeyRing.inMemory(CryptoSuite.SM, KeyRingSettings.of(InstantSource.system()));
        ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM));
        SecurityPolicy policy = SecurityPolicy.of(Profile.P2025_11);
        try (FieldCipher cipher =
                FieldCipher.builder(ring, policy, "动态管理").dataset("2018").build()) {
            // one value
            FieldRef place = new FieldRef("person", "certificateNo", "5200000000001");
            String sealed = cipher.seal(place, "52010218010922005X");
            try (Opened opened = cipher.open(place, sealed)) {
                number = opened.text();
            }
            // a whole record, by its marks; hides how long names are
            RecordSealer<Person> sealer = RecordSealer.of(Person.class, cipher).hidingLengths(LengthHiding.TO_32);
            row = sealer.seal(person, new SealingContext(null, LocalDate.of(2018, 8, 19)));
            back = sealer.open(row);
        }

        assertThat(number).isEqualTo("52010218010922005X");
        assertThat(back).isEqualTo(person);
        assertThat(row.sealedElements()).containsExactly("name", "certificateNo");
        ring.close();
    }

    @Test
    void thePageShowsWhatRuns() throws IOException {
        assertThat(Shown.runsIn("field", FieldExampleTest.class)).isTrue();
    }
}
