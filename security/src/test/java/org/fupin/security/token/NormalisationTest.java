package org.fupin.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                // people who cannot exist: born in the 1800s or after 2100
                "52010218010922005X, 52010218010922005X",
                "52010218010922005x, 52010218010922005X",
                "５２０１０２１８０１０９２２００５Ｘ, 52010218010922005X",
                "\" 520102 18010922 005X\u3000\", 52010218010922005X",
                "\u200B520102\u00A018010922005X\uFEFF, 52010218010922005X",
                // 996 to 999 after the day: born before 1900
                "520102010922996, 52010218010922996X",
                "5201 0201 0922 996, 52010218010922996X",
                // a disability certificate holds the number of its owner
                "52010218010922005X31, 52010218010922005X",
                "52010218010922005X31B1, 52010218010922005X",
            })
    void numbersOfOnePersonMeet(String spelling, String normal) {
        assertThat(Normalisation.of(NormalForm.IDENTITY, spelling).value()).isEqualTo(normal);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\" \", EMPTY",
                "\"\u200B\u3000\", EMPTY",
                "520102180109220051, CHECK",
                "520102180113220011, DATE",
                "520102011322996, DATE",
                "520102000001010001, DATE",
                "52010218010922005, SHAPE",
                "A2010218010922001X, SHAPE",
                "ABC010922996123, SHAPE",
                "520102********005X, MASKED",
                "52010218010922005X3, SHAPE",
                "52010218010922005X31C1, SHAPE",
                "52010218010922005X3131, SHAPE",
                "5201021801092२001X, SHAPE",
            })
    void numbersThatAreNotSoundHaveNoToken(String spelling, Unmatchable reason) {
        assertThat(Normalisation.of(NormalForm.IDENTITY, spelling).reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "张三, 张三",
                "\" 张　 三 \", 张三",
                "张\u200B三, 张三",
                // middle dots of ethnic names
                "买买提•艾力, 买买提·艾力",
                "买买提・艾力, 买买提·艾力",
                "买买提･艾力, 买买提·艾力",
                "买买提‧艾力, 买买提·艾力",
                "买买提 · 艾力, 买买提·艾力",
                // compatibility ideographs and Kangxi radicals
                "\uF9D1, 六",
                "⼤⽜, 大牛",
                // Latin names
                "ａｂｄｕ  Rahman, ABDU RAHMAN",
                "Zoe\u0301, ZOÉ",
            })
    void spellingsOfOneNameMeet(String spelling, String normal) {
        assertThat(Normalisation.of(NormalForm.NAME, spelling).value()).isEqualTo(normal);
    }

    @Test
    void privateUseStaysAndIsFlagged() {
        Normalised name = Normalisation.of(NormalForm.NAME, "张\uE863");
        assertThat(name.value()).isEqualTo("张\uE863");
        assertThat(name.privateUse()).isTrue();
        assertThat(Normalisation.of(NormalForm.NAME, "张三").privateUse()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {"张*, MASKED", "张？, MASKED", "无, EMPTY", "\"N / A\", EMPTY", "test, EMPTY", "12, SHAPE", "·, SHAPE"
            })
    void whatIsNoNameHasNoToken(String spelling, Unmatchable reason) {
        assertThat(Normalisation.of(NormalForm.NAME, spelling).reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PHONE, 15401000101, 15401000101",
                "PHONE, +86 154-0100-0101, 15401000101",
                "PHONE, 008615401000101, 15401000101",
                "PHONE, (0851)8600-0000, 085186000000",
                "PHONE, 12345, -",
                "ACCOUNT, 6222 0000 0000 0000 000, 6222000000000000000",
                "ACCOUNT, 6222-0000-0000-0000-000, 6222000000000000000",
                "ACCOUNT, gz0000001, GZ0000001",
                "ACCOUNT, 12, -",
                "DATE, 1801-09-22, 1801-09-22",
                "DATE, 1801/9/22, 1801-09-22",
                "DATE, 1801.9.22, 1801-09-22",
                "DATE, 1801年9月22日, 1801-09-22",
                "DATE, 18010922, 1801-09-22",
                "DATE, 1801-02-29, -",
                "DATE, 22/9/1801, -",
                "CODE, ０１, 01",
                "CODE, ' 01 ', 01",
                "TEXT, '  a   b ', a b",
            })
    void otherKinds(NormalForm form, String spelling, @org.jspecify.annotations.Nullable String normal) {
        assertThat(Normalisation.of(form, spelling).value()).isEqualTo(normal);
    }

    @Test
    void aValueBeyondTheLimitHasNoNormalForm() {
        assertThat(Normalisation.of(NormalForm.TEXT, "a".repeat(1_000)).matchable())
                .isTrue();
        assertThat(Normalisation.of(NormalForm.TEXT, "a".repeat(1_001)).reason())
                .isEqualTo(Unmatchable.SHAPE);
    }

    @Test
    void aNormalFormIsNeverPrinted() {
        assertThat(Normalisation.of(NormalForm.NAME, "张三").toString()).doesNotContain("张", "三");
        assertThat(Normalisation.of(NormalForm.NAME, "无").toString()).contains("EMPTY");
    }
}
