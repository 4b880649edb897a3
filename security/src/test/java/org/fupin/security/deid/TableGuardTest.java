package org.fupin.security.deid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is hidden in tables, by examples. */
class TableGuardTest {

    private static final String ALL = RandomTables.TOTAL;

    private static Release.Builder table(long[][] values) {
        Axis regions = Axis.flat("region", ALL, labels("镇", values.length - 1));
        Axis causes = Axis.flat("cause", ALL, labels("因", values[0].length - 1));
        Release.Builder builder = Release.on(List.of(regions, causes));
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[0].length; column++) {
                builder.open(at(row, column), values[row][column]);
            }
        }
        return builder;
    }

    private static List<String> labels(String start, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(i -> start + i)
                .toList();
    }

    private static List<String> at(int row, int column) {
        return List.of(row == 0 ? ALL : "镇" + row, column == 0 ? ALL : "因" + column);
    }

    private static GuardedRelease guard(Release.Builder builder) {
        return new TableGuard(CellRule.frequency(5)).protect(builder.build());
    }

    @Test
    void oneSmallCellTakesThreeOthers() {
        GuardedRelease guarded = guard(table(new long[][] {
            {118, 52, 66},
            {60, 3, 57},
            {58, 49, 9},
        }));
        assertThat(guarded.primary()).containsExactly(at(1, 1));
        assertThat(guarded.complementary()).containsExactlyInAnyOrder(at(1, 2), at(2, 1), at(2, 2));
        assertThat(guarded.safe()).isTrue();
    }

    @Test
    void nothingIsHiddenWithoutNeed() {
        GuardedRelease guarded = guard(table(new long[][] {
            {30, 20, 10},
            {10, 10, 0},
            {20, 10, 10},
        }));
        assertThat(guarded.primary()).isEmpty();
        assertThat(guarded.complementary()).isEmpty();
    }

    @Test
    void whereNothingElseHelpsTotalsAreHidden() {
        GuardedRelease guarded = guard(table(new long[][] {
            {22, 2, 20},
            {22, 2, 20},
            {0, 0, 0},
        }));
        assertThat(guarded.shown(at(1, 1))).isFalse();
        assertThat(guarded.shown(at(0, 1))).isFalse();
        assertThat(guarded.safe()).isTrue();
    }

    /** 120 had left poverty last year, 122 this year: the two of this year are in no table, yet there for all to see. */
    @Test
    void changesSinceTheLastReleaseAreProtected() {
        Axis regions = Axis.flat("region", ALL, List.of("甲村", "乙村", "丙村"));
        Axis periods = Axis.periods("now", "last", "change");
        long[] last = {360, 120, 90, 150};
        long[] now = {420, 122, 120, 178};
        Release.Builder builder = Release.on(List.of(regions, periods));
        for (int i = 0; i < 4; i++) {
            String region = regions.nodes().get(i);
            builder.published(List.of(region, "last"), last[i]).open(List.of(region, "now"), now[i]);
        }
        GuardedRelease guarded = new TableGuard(CellRule.frequency(5)).protect(builder.build());
        assertThat(guarded.shown(List.of("甲村", "now"))).isFalse();
        assertThat(guarded.complementary()).hasSize(2);
        assertThat(guarded.primary()).isEmpty();
        assertThat(guarded.safe()).isTrue();
    }

    /** Two of three villages are out: what the county publishes of the township tells the third. */
    @Test
    void childRegionsThatAreOutAreThoughtOf() {
        Map<String, String> parents = new LinkedHashMap<>();
        parents.put("甲镇", ALL);
        parents.put("乙镇", ALL);
        parents.put("丙镇", ALL);
        List.of("一村", "二村", "三村").forEach(village -> parents.put(village, "甲镇"));
        Release.Builder builder = Release.on(List.of(Axis.tree("region", ALL, parents)));
        builder.published(List.of("一村"), 30).published(List.of("二村"), 12).withheld(List.of("三村"), 3);
        builder.open(List.of("甲镇"), 45)
                .open(List.of("乙镇"), 70)
                .open(List.of("丙镇"), 80)
                .open(List.of(ALL), 195);
        GuardedRelease guarded = new TableGuard(CellRule.frequency(5)).protect(builder.build());
        assertThat(guarded.shown(List.of("甲镇"))).isFalse();
        assertThat(guarded.complementary()).hasSize(2);
        assertThat(guarded.safe()).isTrue();
    }

    @Test
    void whatIsOutAlreadyIsSaid() {
        Axis regions = Axis.flat("region", ALL, List.of("甲村", "乙村", "丙村"));
        GuardedRelease out = new TableGuard(CellRule.frequency(5))
                .protect(Release.on(List.of(regions))
                        .published(List.of(ALL), 100)
                        .published(List.of("甲村"), 3)
                        .withheld(List.of("乙村"), 40)
                        .withheld(List.of("丙村"), 57)
                        .build());
        assertThat(out.alreadyOut()).containsExactly(List.of("甲村"));
        assertThat(out.safe()).isFalse();
        GuardedRelease solved = new TableGuard(CellRule.frequency(5))
                .protect(Release.on(List.of(regions))
                        .published(List.of(ALL), 100)
                        .withheld(List.of("甲村"), 3)
                        .published(List.of("乙村"), 40)
                        .published(List.of("丙村"), 57)
                        .build());
        assertThat(solved.unprotected()).containsExactly(List.of("甲村"));
        assertThat(solved.safe()).isFalse();
    }

    /** A cell that stands in no table, but whose number is known here, can be watched as well. */
    @Test
    void cellsOfNoTableCanBeWatched() {
        Axis regions = Axis.flat("region", ALL, List.of("甲村", "乙村"));
        Axis sexes = Axis.flat("sex", ALL, List.of("男", "女"));
        Release.Builder builder = Release.on(List.of(regions, sexes));
        builder.secret(List.of("甲村", "男"), 2);
        builder.open(List.of("甲村", ALL), 42).open(List.of("甲村", "女"), 40).open(List.of(ALL, ALL), 172);
        GuardedRelease guarded = new TableGuard(CellRule.frequency(5)).protect(builder.build());
        assertThat(guarded.shown(List.of("甲村", "女")) && guarded.shown(List.of("甲村", ALL)))
                .isFalse();
        assertThat(guarded.safe()).isTrue();
    }

    @Test
    void totalsThatDoNotAddUpAreNamed() {
        assertThatThrownBy(() ->
                        table(new long[][] {{10, 4, 6}, {5, 2, 3}, {5, 2, 2}}).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("合计, 因2 (region)");
        Release.Builder twice = table(new long[][] {{1, 1}, {1, 1}});
        assertThatThrownBy(() -> twice.open(at(1, 1), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> twice.open(List.of("镇9", ALL), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> twice.open(List.of(ALL), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Axis.tree("r", ALL, Map.of("a", "b", "b", "a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Axis.tree("r", ALL, Map.of("a", "b"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Axis.flat("r", ALL, List.of("a", ALL))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dominanceAndPercentRulesAreTheTextbookOnes() {
        CellRule dominance = CellRule.dominance(2, 85);
        assertThat(dominance.width(new CellRule.Content(1000, List.of(500L, 300L))))
                .isZero();
        assertThat(dominance.width(new CellRule.Content(1000, List.of(600L, 300L))))
                .isEqualTo(1059 - 1000);
        CellRule percent = CellRule.percent(10);
        assertThat(percent.width(new CellRule.Content(1000, List.of(300L, 600L))))
                .isEqualTo(0);
        assertThat(percent.width(new CellRule.Content(1000, List.of(600L, 390L))))
                .isEqualTo(50);
        assertThat(percent.width(new CellRule.Content(600, List.of(600L)))).isEqualTo(60);
        assertThat(percent.width(new CellRule.Content(0, List.of()))).isZero();
        assertThat(percent.upwards()
                        && dominance.upwards()
                        && !CellRule.frequency(5).upwards())
                .isTrue();
        for (Runnable bad : List.<Runnable>of(
                () -> CellRule.frequency(1),
                () -> CellRule.dominance(0, 85),
                () -> CellRule.dominance(2, 100),
                () -> CellRule.percent(0))) {
            assertThatThrownBy(bad::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Amounts: the sum that one household dominates is hidden, and its upper end stays far enough away. */
    @Test
    void sumsOfMoneyAreProtectedUpwards() {
        Axis regions = Axis.flat("region", ALL, List.of("甲村", "乙村", "丙村"));
        Axis kinds = Axis.flat("kind", ALL, List.of("到户", "产业"));
        long[][] sums = {
            {91_000, 31_000, 60_000}, {22_000, 9_000, 13_000}, {30_000, 10_000, 20_000}, {39_000, 12_000, 27_000}
        };
        Release.Builder builder = Release.on(List.of(regions, kinds));
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 3; column++) {
                List<String> at =
                        List.of(regions.nodes().get(row), kinds.nodes().get(column));
                List<Long> largest = row == 1 && column == 1 ? List.of(8_500L, 300L) : List.of(900L, 800L);
                builder.open(at, sums[row][column], largest);
            }
        }
        Release release = builder.build();
        GuardedRelease guarded = new TableGuard(CellRule.percent(15)).protect(release);
        assertThat(guarded.primary()).containsExactly(List.of("甲村", "到户"));
        assertThat(guarded.complementary()).hasSize(3);
        assertThat(new TableGuard(CellRule.dominance(1, 90)).protect(release).primary())
                .containsExactly(List.of("甲村", "到户"));
    }

    /** A county with 300 villages and 20 causes takes seconds. */
    @Test
    void aCountyIsDoneInSeconds() {
        Map<String, String> parents = new LinkedHashMap<>();
        for (int town = 0; town < 20; town++) {
            parents.put("镇" + town, ALL);
            for (int village = 0; village < 15; village++) {
                parents.put("镇" + town + "村" + village, "镇" + town);
            }
        }
        Axis regions = Axis.tree("region", ALL, parents);
        Axis causes = Axis.flat("cause", ALL, labels("因", 20));
        java.util.Random random = new java.util.Random(1);
        Release.Builder builder = Release.on(List.of(regions, causes));
        for (String region : regions.nodes()) {
            for (int cause = 1; cause <= 20 && region.contains("村"); cause++) {
                builder.open(List.of(region, "因" + cause), (long) Math.abs(random.nextGaussian() * 12));
            }
        }
        Release.Builder whole = Release.on(List.of(regions, causes));
        Release leaves = builder.build();
        for (String region : regions.nodes()) {
            for (String cause : causes.nodes()) {
                whole.open(List.of(region, cause), leaves.value(leaves.index(List.of(region, cause))));
            }
        }
        long start = System.nanoTime();
        GuardedRelease guarded = guard(whole);
        System.out.println("321 regions x 21: hidden " + guarded.primary().size() + " + "
                + guarded.complementary().size() + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        assertThat(guarded.safe()).isTrue();
        assertThat(guarded.shown(List.of(ALL, ALL))).isTrue();
    }
}
