package org.fupin.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    @Test
    void everyListLoadsAndIsDescribed() {
        assertThat(CodeLists.names()).hasSize(206).contains("RECORD_TYPE");
        int codes = 0;
        for (String name : CodeLists.names()) {
            CodeList list = CodeLists.get(name);
            codes += list.codes().size();
            assertThat(list.name()).isEqualTo(name);
            assertThat(list.zh()).as(name).isNotBlank();
            assertThat(list.en()).as(name).isNotBlank();
            assertThat(list.source()).as(name).isNotBlank();
            assertThat(list.codes()).as(name).isNotEmpty().allSatisfy(code -> {
                assertThat(code.code()).isNotBlank().isEqualTo(code.code().strip());
                assertThat(code.zh()).isNotBlank();
                assertThat(code.en()).isNotBlank();
            });
        }
        assertThat(codes).isEqualTo(1720);
    }

    @Test
    void parentsExistInTheParentList() {
        int parents = 0;
        for (String name : CodeLists.names()) {
            CodeList list = CodeLists.get(name);
            for (Code code : list.codes()) {
                if (code.parent() != null) {
                    parents++;
                    assertThat(CodeLists.get(list.parentList()).contains(code.parent()))
                            .as("%s of %s", code, name)
                            .isTrue();
                }
            }
        }
        assertThat(parents).isGreaterThan(150);
    }

    @Test
    void codesOfOfficialListsAreOfficial() {
        for (String name : CodeLists.names()) {
            CodeList list = CodeLists.get(name);
            assertThat(list.codes())
                    .as(name)
                    .allMatch(code -> code.status().official() == list.status().official());
        }
    }

    @Test
    void nationalListsHaveExactlyTheNationalCodes() {
        assertCodes("SEX", "0 1 2 9");
        assertCodes("MARITAL", "10 20 21 22 23 30 40 90");
        assertCodes("POLITICAL", "01 02 03 04 05 06 07 08 09 10 11 12 13");
        assertCodes("DISABILITY_CATEGORY", "1 2 3 4 5 6 7");
        assertCodes("DISABILITY_GRADE", "1 2 3 4");
        assertCodes("INDUSTRY_TOP", "A B C D E F G H I J K L M N O P Q R S T");
        assertCodes(
                "EDU_GB",
                "10 11 12 13 14 15 16 17 18 19 20 21 22 23 28 30 31 32 33 40 41 42 43 44 45 46 47 48 49 60 61 62 63 70"
                        + " 71 73 80 81 83 90");
        assertCodes("ETHNIC", range(1, 56) + " 97 98");
        assertCodes("RELATION_GB", "01 02 10 11 12 " + range(20, 97) + " 99");
    }

    private static String range(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj("%02d"::formatted).collect(Collectors.joining(" "));
    }

    private static void assertCodes(String list, String codes) {
        assertThat(CodeLists.get(list).codes().stream().map(Code::code)).containsExactly(codes.split(" "));
    }

    @Test
    void statusesStayHonest() {
        CodeList relations = CodeLists.get("RELATION_POVERTY");
        assertThat(relations.status()).isEqualTo(CodeStatus.NATIONAL_CODED);
        assertThat(relations.find("20").orElseThrow().status()).isEqualTo(CodeStatus.NATIONAL_CODED);
        assertThat(relations.find("21").orElseThrow().status()).isEqualTo(CodeStatus.NATIONAL_LABEL);
        assertThat(CodeLists.get("DIVISION").note()).contains("Patterns");
        assertThat(CodeLists.get("DIVISION").status()).hasToString("OFFICIAL-STRUCTURE");
    }

    @Test
    void labelsAreFoundTolerantly() {
        CodeList sex = CodeLists.get("SEX");
        assertThat(codes(sex, "男")).containsExactly("1");
        assertThat(codes(sex, "男性")).containsExactly("1");
        assertThat(codes(sex, " 女　性 ")).containsExactly("2");
        assertThat(codes(sex, "雌")).isEmpty();
        assertThat(codes(CodeLists.get("ETHNIC"), "汉")).containsExactly("01");
        assertThat(codes(CodeLists.get("ETHNIC"), "土家族")).containsExactly("15");
        assertThat(codes(CodeLists.get("ETHNIC"), "其他(未识别民族)")).containsExactly("97");
        assertThat(codes(CodeLists.get("ETHNIC"), "其他")).containsExactly("97");
        assertThat(codes(CodeLists.get("INDUSTRY_TOP"), "采矿业")).containsExactly("B");
    }

    @Test
    void everyLabelFindsItsOwnCode() {
        for (String name : CodeLists.names()) {
            CodeList list = CodeLists.get(name);
            for (Code code : list.codes()) {
                assertThat(list.findLabel(code.zh())).as(name).contains(code);
            }
        }
    }

    @Test
    void anAmbiguousLabelGivesSeveralCodes() {
        assertThat(codes(CodeLists.get("AID_ITEM"), "发展生产")).containsExactly("0101", "0102");
    }

    @Test
    void anUnknownListIsRefused() {
        assertThatThrownBy(() -> CodeLists.get("SECTS"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SECTS");
        assertThat(CodeLists.exists("SECTS")).isFalse();
    }

    private static List<String> codes(CodeList list, String label) {
        return list.findLabel(label).stream().map(Code::code).toList();
    }
}
