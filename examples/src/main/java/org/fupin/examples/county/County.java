package org.fupin.examples.county;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that the ledgers of the county share while they are made. */
final class County {

    /** The data year of the package. */
    static final int YEAR = 2018;

    /** The first of the three years that the yearly ledgers hold. */
    static final int FIRST = 2016;

    /** The three years, the latest first. */
    static final List<Integer> YEARS = List.of(YEAR, YEAR - 1, FIRST);

    final long seed;
    final Places places = new Places();
    final Identity identity = new Identity();
    final CountyData data = new CountyData();
    final List<Home> homes = new ArrayList<>();
    private final Map<String, List<Home>> byVillage = new HashMap<>();
    private int notices;

    County(long seed) {
        this.seed = seed;
    }

    void add(Home home) {
        homes.add(home);
        byVillage.computeIfAbsent(home.villageCode(), key -> new ArrayList<>()).add(home);
    }

    /** The households of a village, in the order of their numbers. */
    List<Home> of(String villageCode) {
        return byVillage.getOrDefault(villageCode, List.of());
    }

    /** Whether the village is one of the thirty for which the larger ledgers are kept. */
    boolean sampled(String villageCode) {
        return places.villages().indexOf(new Place(villageCode, places.nameOf(villageCode))) % 2 == 0;
    }

    Dice dice(String topic, long number) {
        return Dice.of(seed, topic, number);
    }

    /** The next number of a public notice. */
    String nextNotice() {
        return nextNotice(YEAR);
    }

    /** The next number of a public notice of that year. */
    String nextNotice(int year) {
        notices++;
        return String.format(java.util.Locale.ROOT, "GS%s%d%05d", Places.COUNTY, year, notices);
    }
}
