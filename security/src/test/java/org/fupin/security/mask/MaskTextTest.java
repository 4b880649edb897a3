package org.fupin.security.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.fupin.model.identifier.Sex;
import org.fupin.model.mask.SensitiveKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that describe masks, facts and candidates. */
class MaskTextTest {

    @Test
    void textsDescribeMasks() {
        assertThat(ValueMask.parse(" Identity:6+1 ").mask("52272218710328995X")).isEqualTo("***");
        assertThat(ValueMask.parse("birth-date")).isEqualTo(ValueMask.of(SensitiveKind.BIRTH_DATE));
        assertThat(ValueMask.parse("show").mask("张三")).isEqualTo("张三");
        assertThat(ValueMask.parse("hide").mask("张三")).isEqualTo("***");
        assertThat(ValueMask.parse("address:township")).isEqualTo(ValueMask.address(AddressLevel.TOWNSHIP));
        assertThat(ValueMask.parse("amount:1000")).isEqualTo(ValueMask.amount(1000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "identity:",
                "identity:5+1",
                "identity:6+5",
                "identity:6",
                "phone:4+4",
                "account:5",
                "account:x",
                "address:house",
                "amount:1",
                "amount:-5",
                "amount:99999999999999",
                "date:day",
                "age:1",
                "age:1001",
                "names"
            })
    void whatDescribesNoMaskIsRefused(String text) {
        assertThatThrownBy(() -> ValueMask.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Somebody may put a value where the mask belongs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "440524188001010014",
                "张测试",
                "identity:440524188001010014",
                "phone:13800005678",
                "address:独山县麻尾镇",
                "age:13800005678",
                "account:6299990000000000020",
                "identity:6+1 440524188001010014 440524188001010014"
            })
    void theMessageRepeatsNothing(String text) {
        String value = text.substring(text.indexOf(':') + 1);
        assertThatThrownBy(() -> ValueMask.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(value, "4405", "1380", "6299"));
    }

    @Test
    void fullWidthMarksAreRead() {
        assertThat(ValueMask.parse("identity：6＋1").text()).isEqualTo("identity:6+1");
        assertThat(ValueMask.parse("DATE:5Y").text()).isEqualTo("date:5y");
    }

    @Test
    void candidatesSpeakBothLanguages() {
        assertThat(Candidates.counted(365_000).text(Locale.CHINESE)).isEqualTo("365,000");
        assertThat(Candidates.form(100).text(Locale.ENGLISH)).isEqualTo("100 (by its form alone)");
        assertThat(Candidates.unknown().text(Locale.CHINESE)).isEqualTo("无法计数，按 1 计");
        assertThat(Candidates.hidden().text(Locale.ENGLISH)).isEqualTo("nothing shown");
        assertThat(Candidates.hidden().orFewer(Candidates.form(3)).count()).isEqualTo(3);
        assertThatThrownBy(() -> Candidates.counted(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void factsNarrowEachOther() {
        LocalDate day = LocalDate.of(1920, 6, 30);
        KnownFacts known = KnownFacts.ofLiving(day).withAge(48, day);
        assertThat(known.bornFrom()).isEqualTo("1871-07-01");
        assertThat(known.bornTo()).isEqualTo("1872-06-30");
        KnownFacts year = known.withBirthYear(1872);
        assertThat(year.bornFrom()).isEqualTo("1872-01-01");
        assertThat(year.bornTo()).isEqualTo("1872-06-30");
        assertThat(known.withBirthYear(1900).bornFrom()).isEqualTo("1900-01-01");
        assertThat(known.withArea("522722104203").area()).isEqualTo("522722");
        assertThat(known.withArea("522722").withSex(Sex.MALE).toString()).doesNotContain("522722", "MALE", "1871");
        assertThatThrownBy(() -> known.withArea("52a722")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> known.withHouseholds(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> known.withBirth(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
