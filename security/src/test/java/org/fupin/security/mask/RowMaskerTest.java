package org.fupin.security.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fupin.model.identifier.Sex;
import org.fupin.model.mask.SensitiveKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows whose columns tell of each other. */
class RowMaskerTest {

    private static final String IDENTITY = "440524188001010014";
    private static final LocalDate DAY = LocalDate.of(1920, 6, 30);

    private static ColumnMask identity(String mask, long least) {
        return new ColumnMask("证件号码", ValueMask.parse(mask), SensitiveKind.IDENTITY, least, true);
    }

    private static RowMasker masker(String mask, long least, Map<Integer, Fact> facts) {
        return new RowMasker(Map.of(0, identity(mask, least)), RowFacts.of(DAY, facts));
    }

    @Test
    void whatStandsBesideANumberIsCounted() {
        RowMasker alone = masker("identity:6+0", 10_000, Map.of());
        assertThat(alone.mask(2, List.of(IDENTITY, "1880-01-01", "1")))
                .containsExactly("440524************", "1880-01-01", "1");
        assertThat(alone.refused()).isFalse();
        RowMasker beside = masker("identity:6+0", 10_000, Map.of(1, Fact.BIRTH, 2, Fact.SEX));
        assertThat(beside.mask(2, List.of(IDENTITY, "1880-01-01", "1"))).containsExactly("***", "1880-01-01", "1");
        assertThat(beside.refused()).isTrue();
        ColumnStatement statement = beside.statements().get(0);
        assertThat(statement.tooFew().count()).isEqualTo(1);
        assertThat(statement.tooFew().firstLine()).isEqualTo(2);
        assertThat(statement.tooFew().fewest().count()).isEqualTo(500);
        assertThat(masker("identity:6+0", 500, Map.of(1, Fact.BIRTH, 2, Fact.SEX))
                        .mask(2, List.of(IDENTITY, "1880-01-01", "1"))
                        .get(0))
                .isEqualTo("440524************");
    }

    /** What is counted is what the row shows: a masked birth date tells less. */
    @Test
    void maskedColumnsTellWhatTheyShow() {
        Map<Integer, ColumnMask> columns = Map.of(
                0,
                identity("identity:6+0", 10_000),
                1,
                new ColumnMask("出生日期", ValueMask.of(SensitiveKind.BIRTH_DATE), SensitiveKind.BIRTH_DATE, 0, false));
        RowMasker masker = new RowMasker(columns, RowFacts.of(DAY, Map.of(1, Fact.BIRTH)));
        assertThat(masker.mask(2, List.of(IDENTITY, "1880-01-01"))).containsExactly("440524************", "1880-**-**");
        assertThat(masker.statements().get(0).fewest().count()).isEqualTo(366_000);
        assertThat(masker.statements().get(1).fewest().count()).isEqualTo(366);
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH,1880-03,1880-03-01,1880-03-31",
        "BIRTH,1880,1880-01-01,1880-12-31",
        "BIRTH,1880-1884,1880-01-01,1884-12-31",
        "BIRTH,1880-**-**,1880-01-01,1880-12-31",
        "BIRTH,1880年3月8日,1880-03-08,1880-03-08",
        "BIRTH,spring,1800-06-30,1920-06-30",
        "BIRTH,1884-1880,1800-06-30,1920-06-30",
        "AGE,40,1879-07-01,1880-06-30",
        "AGE,40-44,1875-07-01,1880-06-30",
        "AGE,old,1800-06-30,1920-06-30",
        "AGE,200,1800-06-30,1920-06-30"
    })
    void birthsAreTold(Fact fact, String text, LocalDate from, LocalDate to) {
        KnownFacts known = RowFacts.of(DAY, Map.of(1, fact)).of(List.of("", text));
        assertThat(known.bornFrom()).isEqualTo(from);
        assertThat(known.bornTo()).isEqualTo(to);
    }

    @Test
    void sexAndAreaAreTold() {
        RowFacts facts = RowFacts.of(DAY, Map.of(0, Fact.SEX, 1, Fact.AREA, 9, Fact.AGE));
        assertThat(facts.of(List.of("女", "522722104203")).sex()).isEqualTo(Sex.FEMALE);
        assertThat(facts.of(List.of("女", "522722104203")).area()).isEqualTo("522722");
        assertThat(facts.of(List.of("?", "52272")).sex()).isNull();
        assertThat(facts.of(List.of("***", "52272")).area()).isEmpty();
        assertThat(facts.day()).isEqualTo(DAY);
    }

    @Test
    void showingAPersonalValueIsCountedAsOne() {
        ColumnMask name = new ColumnMask("姓名", ValueMask.shown(), SensitiveKind.NAME, 10, true);
        ColumnMask other = new ColumnMask("备注", ValueMask.shown(), null, 10, true);
        RowMasker masker = new RowMasker(Map.of(0, name, 1, other), RowFacts.of(DAY, Map.of()));
        assertThat(masker.mask(7, List.of("张测试", "无"))).containsExactly("***", "无");
        assertThat(masker.refused()).isTrue();
    }

    /** Names and bands are stated, not refused: their number is small by nature. */
    @Test
    void namesAndBandsAreStatedOnly() {
        Map<Integer, ColumnMask> columns = Map.of(
                0, new ColumnMask("姓名", ValueMask.parse("name"), SensitiveKind.NAME, 10_000, true),
                1, new ColumnMask("年龄", ValueMask.parse("age:5"), null, 10_000, true));
        RowMasker masker = new RowMasker(columns, RowFacts.of(DAY, Map.of(1, Fact.AGE)));
        assertThat(masker.mask(2, List.of("张测试", "41"))).containsExactly("张**", "40-44");
        assertThat(masker.refused()).isFalse();
        assertThat(masker.statements().get(1).fewest().count()).isEqualTo(5);
    }

    @Test
    void statementsSpeakBothLanguages() {
        RowMasker masker = masker("identity:6+4", 10_000, Map.of(1, Fact.BIRTH));
        masker.mask(5, List.of(IDENTITY, "1880"));
        masker.mask(6, List.of("", "1880"));
        masker.mask(7, List.of("no number", "1880"));
        ColumnStatement statement = masker.statements().get(0);
        assertThat(statement.text(Locale.CHINESE))
                .isEqualTo(
                        "证件号码  identity:6+4  最少剩余候选：未显示；2 个值，其中 1 个完全隐藏；另有 1 个值因剩余候选过少（最少 33，要求 10,000）而隐藏，首个在第 5 行");
        assertThat(statement.text(Locale.ENGLISH))
                .contains("2 values, 1 of them hidden completely", "fewest 33, asked for 10,000", "line 5");
    }

    /** An account's mask would show four characters of an identity number, and count them as an account's. */
    @ParameterizedTest
    @CsvSource({
        "IDENTITY,account",
        "IDENTITY,amount:2",
        "IDENTITY,phone:3+4",
        "PHONE,amount:10",
        "NAME,address",
        "BIRTH_DATE,amount:2",
        "ADDRESS,date:year",
        "HEALTH,age:5",
        "ACCOUNT,identity"
    })
    void aMaskOfAnotherKindIsRefused(SensitiveKind kind, String mask) {
        assertThatThrownBy(() -> new ColumnMask("列", ValueMask.parse(mask), kind, 0, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(mask);
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY,hide",
        "NAME,show",
        "SECRET,amount:1000",
        "ADDRESS,address:county",
        "BIRTH_DATE,date:5y",
        "PHONE,phone:0+0"
    })
    void masksOfTheKindAreTaken(SensitiveKind kind, String mask) {
        assertThat(new ColumnMask("列", ValueMask.parse(mask), kind, 0, true)
                        .mask()
                        .text())
                .isEqualTo(mask);
    }

    @Test
    void shortRowsAndNegativeNumbers() {
        RowMasker masker = masker("identity:6+0", 1, Map.of(3, Fact.SEX));
        assertThat(masker.mask(2, List.of())).isEmpty();
        assertThatThrownBy(() -> identity("identity", -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
