package org.fupin.security.deid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random tables against a reader who works out what can be worked out; ten thousand with {@code -Dfupin.long=true}. */
class TableGuardCampaignTest {

    private static final boolean LONG = Boolean.getBoolean("fupin.long");

    /** Random table sets; nothing of what a reader can find was to stay hidden. */
    @ParameterizedTest
    @ValueSource(ints = {3, 5, 10})
    void noHiddenCellCanBeWorkedOut(int threshold) {
        int sets = LONG ? threshold == 5 ? 10_000 : 2_000 : 600;
        long hidden = 0;
        long small = 0;
        for (int seed = 0; seed < sets; seed++) {
            RandomTables tables = RandomTables.draw(seed, false);
            GuardedRelease guarded = new TableGuard(CellRule.frequency(threshold)).protect(tables.build());
            Reader reader = tables.reader(guarded);
            Set<List<String>> secrets = tables.secrets(guarded, threshold);
            assertThat(reader.found().keySet().stream().filter(secrets::contains))
                    .as("set " + seed)
                    .isEmpty();
            for (List<String> cell : tables.small(threshold)) {
                if (secrets.contains(cell)) {
                    assertThat(reader.width(cell))
                            .as("set " + seed + " " + cell)
                            .isGreaterThanOrEqualTo(threshold);
                    small++;
                }
            }
            hidden += guarded.primary().size() + guarded.complementary().size();
        }
        System.out.println("threshold " + threshold + ": table sets " + sets + ", hidden cells " + hidden
                + ", small cells " + small + ", found 0");
        assertThat(hidden).isGreaterThan(sets);
    }

    /** Small tables: all whole solutions are tried until two differ, and for small cells until they differ enough. */
    @Test
    void tryingEverythingFindsNothingInSmallTables() {
        int sets = LONG ? 3_000 : 300;
        int tried = 0;
        for (int seed = 0; seed < sets; seed++) {
            RandomTables tables = RandomTables.draw(seed, true);
            GuardedRelease guarded = new TableGuard(CellRule.frequency(5)).protect(tables.build());
            Reader reader = tables.reader(guarded);
            reader.found();
            Trials trials = reader.trials();
            Set<List<String>> small = tables.small(5);
            for (List<String> cell : tables.secrets(guarded, 5)) {
                long width = small.contains(cell) ? 5 : 1;
                assertThat(trials.tried(cell, width))
                        .as("set " + seed + " " + cell)
                        .isGreaterThanOrEqualTo(width);
                tried++;
            }
        }
        System.out.println("small table sets " + sets + ", cells tried " + tried);
        assertThat(tried).isGreaterThan(sets);
    }

    /** The reader is worth something: of tables in which only small cells are hidden it works out most. */
    @Test
    void theReaderFindsWhatIsHiddenAlone() {
        int found = 0;
        int hidden = 0;
        for (int seed = 0; seed < 200; seed++) {
            RandomTables tables = RandomTables.draw(seed, false);
            Map<List<String>, Long> results = tables.reader(cell -> {
                        long value = tables.value(cell);
                        return value == 0 || value >= 5;
                    })
                    .found();
            results.forEach((cell, value) -> assertThat(value).as("set " + cell).isEqualTo(tables.value(cell)));
            found += (int)
                    results.keySet().stream().filter(tables.open::contains).count();
            hidden += (int) tables.open.stream()
                    .filter(cell -> tables.value(cell) > 0 && tables.value(cell) < 5)
                    .count();
        }
        assertThat(found).isGreaterThan(hidden / 5);
    }

    /** Tables that were guarded before, or are new, can nearly always be kept safe; small cells are never forgotten. */
    @Test
    void whatTheRuleHidesIsHidden() {
        for (int seed = 0; seed < 300; seed++) {
            RandomTables tables = RandomTables.draw(seed, false);
            GuardedRelease guarded = new TableGuard(CellRule.frequency(5)).protect(tables.build());
            for (List<String> cell : tables.open) {
                long value = tables.value(cell);
                assertThat(guarded.shown(cell) && value > 0 && value < 5).isFalse();
                assertThat(!guarded.shown(cell) && value == 0).isFalse();
            }
            if (seed % 6 == 1 || seed % 6 == 3 || seed % 6 == 5) {
                assertThat(guarded.safe()).isTrue();
            }
        }
    }
}
