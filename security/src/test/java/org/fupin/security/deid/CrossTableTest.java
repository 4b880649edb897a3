package org.fupin.security.deid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as offices publish them. */
class CrossTableTest {

    private static final CellRule FIVE = CellRule.frequency(5);

    private static List<List<String>> grid(String text) {
        return text.lines()
                .map(line -> List.copyOf(Arrays.asList(line.split("\\|", -1))))
                .toList();
    }

    private static String text(List<List<String>> grid) {
        return String.join("\n", grid.stream().map(row -> String.join("|", row)).toList());
    }

    @Test
    void aSmallCellIsHiddenWithThreeOthers() {
        CrossTable table = CrossTable.of(grid("""
                地区|合计|因病|因残
                甲镇|60|3|57
                乙镇|58|49|9
                合计|118|52|66"""));
        GuardedTable guarded = table.guard(FIVE);
        assertThat(text(guarded.cells())).isEqualTo("""
                地区|合计|因病|因残
                甲镇|60|*|*
                乙镇|58|*|*
                合计|118|52|66""");
        assertThat(guarded.primary()).isEqualTo(1);
        assertThat(guarded.complementary()).isEqualTo(3);
        assertThat(guarded.lines(Locale.CHINESE))
                .containsExactly("隐藏的单元格：按规则 frequency:5 隐藏 1 个，为防推算另隐藏 3 个", "以此形式可以公布");
        assertThat(guarded.lines(Locale.ENGLISH)).last().isEqualTo("SAFE TO PUBLISH in this form");
    }

    @Test
    void levelsAndTablesWithoutTotals() {
        CrossTable levels =
                CrossTable.of(grid("地区|户数\n全县|1,100\n甲镇|600\n一村|4\n二村|596\n乙镇|500"), "全县>甲镇,乙镇;甲镇>一村,二村", "");
        GuardedTable guarded = levels.guard(FIVE);
        assertThat(text(guarded.cells())).isEqualTo("地区|户数\n全县|1,100\n甲镇|600\n一村|*\n二村|*\n乙镇|500");
        CrossTable apart = CrossTable.of(grid("地区|因病|因残\n甲镇|3|7\n乙镇|8|9"));
        assertThat(apart.guard(FIVE).complementary()).isZero();
        assertThat(text(apart.guard(FIVE).cells())).isEqualTo("地区|因病|因残\n甲镇|*|7\n乙镇|8|9");
    }

    /** Two left poverty since the last release: no table says so, and the two tables together do. */
    @Test
    void whatChangedSinceTheLastReleaseIsProtected() {
        CrossTable last = CrossTable.of(grid("地区|脱贫\n合计|360\n甲村|120\n乙村|90\n丙村|150"));
        CrossTable now = CrossTable.of(grid("地区|脱贫\n合计|420\n甲村|122\n乙村|120\n丙村|178"));
        assertThat(now.guard(FIVE).complementary()).isZero();
        GuardedTable guarded = now.guard(FIVE, last);
        assertThat(guarded.cells().get(2)).containsExactly("甲村", "*");
        assertThat(guarded.complementary()).isEqualTo(2);
        assertThat(guarded.safe()).isTrue();
    }

    @Test
    void whatIsOutAlreadyIsNamedByPlace() {
        CrossTable last = CrossTable.of(grid("地区|脱贫\n合计|100\n甲村|3\n乙村|97"));
        GuardedTable guarded = CrossTable.of(grid("地区|脱贫\n合计|100\n甲村|3\n乙村|97")).guard(FIVE, last);
        assertThat(guarded.safe()).isFalse();
        assertThat(guarded.alreadyOut()).contains(new GuardedTable.Place(3, 2));
        assertThat(guarded.lines(Locale.CHINESE)).contains("不可公布").anyMatch(line -> line.contains("第 3 行第 2 列"));
    }

    @Test
    void hiddenCellsStayHiddenAndEmptyOnesEmpty() {
        GuardedTable guarded =
                CrossTable.of(grid("地区|甲|乙|合计\n一|*|5|\n二|*|6|\n合计|20|11|31")).guard(FIVE);
        assertThat(text(guarded.cells())).isEqualTo("地区|甲|乙|合计\n一|*|5|\n二|*|6|\n合计|20|11|31");
    }

    @Test
    void roundingKeepsSums() {
        RoundedTable rounded = CrossTable.of(grid("地区|因病|因残|合计\n甲|3|7|10\n乙|8|9|17\n合计|11|16|27"))
                .round(5);
        List<List<String>> cells = rounded.cells();
        for (int row = 1; row < 4; row++) {
            long sum = Long.parseLong(cells.get(row).get(1))
                    + Long.parseLong(cells.get(row).get(2));
            assertThat(cells.get(row).get(3)).isEqualTo(Long.toString(sum));
        }
        assertThat(rounded.farthest()).isLessThan(5);
        assertThat(rounded.lines(Locale.ENGLISH).get(0)).contains("multiples of 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张测试",
                "地区|张测试",
                "地区|户\n张测试|440524188001010014",
                "地区|户\n张测试|-1",
                "地区|户\n张测试|1.5",
                "地区|户\n张测试|张测试",
                "地区|户\n张测试|1\n张测试|2",
                "地区|户|户\n张测试|1|2",
                "地区|户\n张测试|1\n合计|2|3",
                "地区|户\n张测试|1\n合计|2",
                "地区|户\n合计|1\n总计|2",
                "地区|户\n|1",
                "地区|户\n张;测试|1"
            })
    void whatIsNoTableIsRefusedAndNotRepeated(String text) {
        assertThatThrownBy(() -> CrossTable.of(grid(text)).guard(FIVE))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertThat(e.getMessage())
                        .doesNotContain("张", "4405", "测试")
                        .contains(" · "));
    }

    @Test
    void placesAreNamedByNumber() {
        assertThatThrownBy(() -> CrossTable.of(grid("地区|户\n甲|x")).guard(FIVE)).hasMessageContaining("row 2 column 2");
        assertThatThrownBy(() -> CrossTable.of(grid("地区|甲|乙\n一|1|2\n合计|1|3")).guard(FIVE))
                .hasMessageContaining("row 3 column 3");
        assertThatThrownBy(() -> CrossTable.of(grid("地区|甲\n一|1"), "全县>二", "")).hasMessageContaining("row 2 column 1");
        CrossTable one = CrossTable.of(grid("地区|甲\n一|9"));
        assertThatThrownBy(() -> one.guard(FIVE, CrossTable.of(grid("地区|甲\n二|9"))))
                .hasMessageContaining("row 2 column 1");
        assertThatThrownBy(() -> one.guard(CellRule.percent(10))).hasMessageContaining("contributions");
    }
}
