package org.fupin.schemas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The numbers that documents decree: poverty lines, thresholds, periods. Immutable. */
public final class Parameters {

    private static final String HEADER = "name,value,unit,from,to,division,source,confidence";
    private static final Lazy<Parameters> STANDARD = new Lazy<>(Parameters::load);

    private final List<Parameter> all;
    private final Map<String, List<Parameter>> byName;

    private Parameters(List<Parameter> all) {
        this.all = List.copyOf(all);
        this.byName = this.all.stream().collect(Collectors.groupingBy(Parameter::name));
    }

    /** The parameters of the standard, of {@code reference/parameters.csv}. */
    public static Parameters standard() {
        return STANDARD.get();
    }

    /**
     * These parameters and more of a profile. Where name, day and division fit equally well, the added one wins; a
     * parameter of a smaller division still wins over an added one of a larger.
     */
    public Parameters with(Collection<Parameter> more) {
        List<Parameter> joined = new ArrayList<>(all);
        joined.addAll(more);
        return new Parameters(joined);
    }

    /** All parameters, in the order of the file, added ones last. */
    public List<Parameter> all() {
        return all;
    }

    /**
     * The value in force for a place: that of the smallest division whose code the place's code begins with.
     *
     * @param name name, for example {@code LINE}
     * @param on the day that counts for the record
     * @param divisionCode division code of 2 to 12 digits; null or empty for the nation
     */
    public Optional<BigDecimal> find(String name, LocalDate on, @Nullable String divisionCode) {
        return row(name, on, divisionCode).map(Parameter::value);
    }

    /** As {@link #find}, with unit, source and confidence. */
    public Optional<Parameter> row(String name, LocalDate on, @Nullable String divisionCode) {
        String place = divisionCode == null ? "" : divisionCode;
        Parameter best = null;
        for (Parameter candidate : byName.getOrDefault(name, List.of())) {
            boolean fits = candidate.inForce(on) && place.startsWith(candidate.prefix());
            if (fits
                    && (best == null
                            || candidate.prefix().length() >= best.prefix().length())) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Parameters load() {
        List<Parameter> parameters = new ArrayList<>();
        for (List<String> row : Table.read("reference/parameters.csv", HEADER)) {
            parameters.add(new Parameter(
                    row.get(0),
                    new BigDecimal(row.get(1)),
                    row.get(2),
                    date(row.get(3)),
                    date(row.get(4)),
                    row.get(5),
                    row.get(6),
                    row.get(7)));
        }
        return new Parameters(parameters);
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
