package org.fupin.security.deid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that define hierarchies, rules of cells and axes. */
class DefinitionTextTest {

    private static final String VALUE = "440524188001010014";

    @Test
    void hierarchiesAreRead() {
        assertThat(Hierarchy.parse(" Divisions ").at(2, "522722104203")).isEqualTo("522722");
        assertThat(Hierarchy.parse("dates").at(2, "1871-03-28")).isEqualTo("1871");
        assertThat(Hierarchy.parse("hide").at(1, "x")).isEqualTo("*");
        assertThat(Hierarchy.parse("bands：5:10").at(2, "47")).isEqualTo("40-49");
        Hierarchy table = Hierarchy.table("一村;甲镇;合计\n二村;甲镇;合计\n\n三村; 乙镇 ;合计\n");
        assertThat(table.levels()).isEqualTo(3);
        assertThat(table.at(1, "三村")).isEqualTo("乙镇");
        assertThat(table.at(1, "四村")).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "divisions:",
                "hide:1",
                "bands",
                "bands:",
                "bands:0",
                "bands:5:7",
                "bands:5:10:20:40:80:160:320:640:1280",
                "bands:9999999999999",
                VALUE,
                "bands:" + VALUE,
                "张测试"
            })
    void whatDefinesNoHierarchyIsRefusedAndNotRepeated(String text) {
        refusesQuietly(text, () -> Hierarchy.parse(text));
    }

    @Test
    void tablesOfHierarchiesAreBounded() {
        assertThatThrownBy(() -> Hierarchy.table("a;b\nc;d;e\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hierarchy.table("a;" + "b;".repeat(20)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1");
        refusesQuietly(VALUE, () -> Hierarchy.table((VALUE + ";").repeat(300)));
        refusesQuietly(VALUE, () -> Hierarchy.table(VALUE + ";a\n" + VALUE + ";b\n"));
        assertThatThrownBy(() -> Hierarchy.table("\n \n")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rulesOfCellsAreRead() {
        for (String text : List.of("frequency:5", "dominance:2:85", "percent:10")) {
            assertThat(CellRule.parse(text).text()).isEqualTo(text);
        }
        assertThat(CellRule.parse(" Frequency：3")).isEqualTo(CellRule.frequency(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "frequency",
                "frequency:",
                "frequency:1",
                "frequency:5:5",
                "dominance:85",
                "dominance:2:100",
                "percent:0",
                "percent:999999999999",
                VALUE,
                "percent:" + VALUE
            })
    void whatIsNoRuleIsRefusedAndNotRepeated(String text) {
        refusesQuietly(text, () -> CellRule.parse(text));
    }

    @Test
    void axesAreRead() {
        Axis axis = Axis.parse("region", "合计＞甲镇，乙镇；甲镇 > 一村, 二村");
        assertThat(axis.nodes()).containsExactly("合计", "甲镇", "乙镇", "一村", "二村");
        assertThat(axis.parent("二村")).isEqualTo("甲镇");
        assertThat(axis.parent("合计")).isNull();
        assertThat(axis.text()).isEqualTo("合计>甲镇,乙镇;甲镇>一村,二村");
        String mixed = "T>a,b;b>x;a>y;x>p;y>q";
        String text = Axis.parse("axis", mixed).text();
        assertThat(text).isEqualTo("T>a,b;a>y;b>x;y>q;x>p");
        assertThat(Axis.parse("axis", text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ">",
                "a>",
                ">b",
                "a",
                "a>b>c",
                "a>b,b",
                "a>a",
                "a>b;c>d",
                "a>b;c>d;d>c",
                "a>b;",
                "a>b;c>a",
                VALUE,
                VALUE + ">" + VALUE,
                "合计>" + VALUE + ",\u0007"
            })
    void whatIsNoAxisIsRefusedAndNotRepeated(String text) {
        refusesQuietly(text, () -> Axis.parse("axis", text));
    }

    @Test
    void axesAreBounded() {
        StringBuilder many = new StringBuilder("T>0");
        for (int i = 1; i < 6000; i++) {
            many.append(',').append(i);
        }
        assertThatThrownBy(() -> Axis.parse("axis", many.toString())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Axis.parse("axis", "T>" + "a".repeat(101)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Axis.parse("axis", "T>a".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refusesQuietly(String text, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e ->
                        assertThat(e.getMessage()).doesNotContain(VALUE, "张测试").hasSizeLessThan(200));
        assertThat(text).isNotNull();
    }
}
