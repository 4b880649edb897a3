package org.fupin.security.deid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rounded tables still add up, and are near the truth. */
class ControlledRoundingProperties {

    private static final String ALL = RandomTables.TOTAL;

    private static Axis tree(String name, Random random, int most, boolean deep) {
        Map<String, String> parents = new LinkedHashMap<>();
        for (int i = 0; i < 1 + random.nextInt(most); i++) {
            parents.put(name + i, ALL);
            for (int j = 0; deep && j < random.nextInt(4); j++) {
                parents.put(name + i + "/" + j, name + i);
                for (int k = 0; j == 1 && k < random.nextInt(3); k++) {
                    parents.put(name + i + "/" + j + "/" + k, name + i + "/" + j);
                }
            }
        }
        return Axis.tree(name, ALL, parents);
    }

    private static Release release(List<Axis> axes, Random random) {
        Release.Builder builder = Release.on(axes);
        Release empty = Release.on(axes).build();
        for (int cell = 0; cell < empty.cells(); cell++) {
            if (empty.leaf(cell)) {
                builder.open(empty.at(cell), random.nextInt(3) == 0 ? 0 : random.nextInt(40));
            }
        }
        return builder.build();
    }

    private static void addsUp(Release release, RoundedRelease rounded, long base) {
        for (int cell = 0; cell < release.cells(); cell++) {
            long value = rounded.value(release.at(cell));
            assertThat(value % base).isZero();
            assertThat(value).isNotNegative();
            if (release.value(cell) % base != 0 && rounded.close()) {
                assertThat(value).isNotEqualTo(release.value(cell));
            }
            for (int axis = 0; axis < release.axes().size(); axis++) {
                long sum = 0;
                List<String> at = release.at(cell);
                List<String> parts = new ArrayList<>();
                for (String node : release.axes().get(axis).nodes()) {
                    if (at.get(axis).equals(release.axes().get(axis).parent(node))) {
                        List<String> part = new ArrayList<>(at);
                        part.set(axis, node);
                        sum += rounded.value(part);
                        parts.add(node);
                    }
                }
                assertThat(parts.isEmpty() || sum == value).isTrue();
            }
        }
    }

    @Property(tries = 300)
    void everyValueBecomesANeighbouringMultiple(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int base, @ForAll boolean turned) {
        Random random = new Random(seed);
        Axis deep = tree("r", random, 5, true);
        Axis flat = tree("c", random, 6, false);
        Release release = release(turned ? List.of(flat, deep) : List.of(deep, flat), random);
        RoundedRelease rounded = new ControlledRounding(base).round(release);
        addsUp(release, rounded, base);
        assertThat(rounded.close()).isTrue();
    }

    @Property(tries = 100)
    void otherTablesAddUpToo(@ForAll long seed, @ForAll @IntRange(min = 2, max = 10) int base) {
        Random random = new Random(seed);
        List<Axis> axes = List.of(tree("a", random, 3, true), tree("b", random, 3, false), tree("c", random, 2, false));
        Release release = release(axes, random);
        RoundedRelease rounded = new ControlledRounding(base).round(release);
        addsUp(release, rounded, base);
        assertThat(rounded.farthest()).isLessThan(4L * base);
    }

    @Example
    void onlyNewWholeTablesAreRounded() {
        Axis regions = Axis.flat("r", ALL, List.of("a", "b"));
        Release before = Release.on(List.of(regions))
                .published(List.of("a"), 3)
                .open(List.of("b"), 4)
                .build();
        Release half = Release.on(List.of(regions)).open(List.of("a"), 3).build();
        for (Release bad : List.of(before, half)) {
            assertThatThrownBy(() -> new ControlledRounding(5).round(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new ControlledRounding(1)).isInstanceOf(IllegalArgumentException.class);
        Release sound = Release.on(List.of(regions))
                .open(List.of("a"), 3)
                .open(List.of("b"), 4)
                .build();
        RoundedRelease rounded = new ControlledRounding(5).round(sound);
        assertThat(List.of(rounded.value(List.of("a")), rounded.value(List.of("b")), rounded.value(List.of(ALL))))
                .isIn(List.of(List.of(5L, 5L, 10L), List.of(5L, 0L, 5L), List.of(0L, 5L, 5L)));
    }
}
