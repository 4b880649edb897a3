package org.fupin.schemas;

import java.util.List;

/** Which codes other systems use for our data elements. The same code means other things in other systems. */
public final class Crosswalks {

    /** The national poverty register, whose codes files are read with unless a profile says otherwise. */
    public static final String POVERTY_REGISTER = "poverty-register";

    private static final String INDEX = "system,zh,en,status,note";
    private static final String HEADER = "system,code,record,element,note,confidence";

    private Crosswalks() {}

    /** Names of the systems, in the order of {@code crosswalks/index.csv}. */
    public static List<String> systems() {
        return Table.read("crosswalks/index.csv", INDEX).stream()
                .map(row -> row.get(0))
                .toList();
    }

    /**
     * The mappings of that system.
     *
     * @throws IllegalArgumentException if there is no such system
     */
    public static List<Crosswalk> of(String system) {
        if (!systems().contains(system)) {
            throw new IllegalArgumentException("no such system: " + system);
        }
        return Table.read("crosswalks/" + system + ".csv", HEADER).stream()
                .map(row -> new Crosswalk(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)))
                .toList();
    }
}
