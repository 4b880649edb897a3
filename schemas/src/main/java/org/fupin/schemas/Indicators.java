package org.fupin.schemas;

import java.util.List;
import java.util.Optional;

/** The unified indicators, from {@code indicators/catalogue.csv}. */
public final class Indicators {

    private static final String HEADER =
            "code,object,subject,zh,en,unit,type,period,formula,register_source,nbs,international";
    private static final Lazy<List<Indicator>> ALL =
            new Lazy<>(() -> Table.read("indicators/catalogue.csv", HEADER).stream()
                    .map(Indicators::indicator)
                    .toList());

    private Indicators() {}

    /** All indicators in the order of the catalogue. */
    public static List<Indicator> all() {
        return ALL.get();
    }

    /**
     * Those that a report shows, from {@code indicators/main.csv}, in its order.
     *
     * @throws java.util.NoSuchElementException if the catalogue lacks one
     */
    public static List<Indicator> main() {
        return Table.read("indicators/main.csv", "code,group").stream()
                .map(row -> find(row.get(0)).orElseThrow())
                .toList();
    }

    /** The indicator of that code, its version included. */
    public static Optional<Indicator> find(String code) {
        return all().stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    private static Indicator indicator(List<String> row) {
        return new Indicator(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                row.get(4),
                row.get(5),
                row.get(6),
                row.get(7),
                row.get(8),
                row.get(9),
                row.get(10),
                row.get(11));
    }
}
