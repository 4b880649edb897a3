package org.fupin.files.relate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fupin.schemas.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A decreed number for a stretch of time, so that each day has at most one for a name and division: of several
 * parameters the last one counts, as {@link org.fupin.schemas.Parameters} has it.
 *
 * @param name name
 * @param division prefix of division codes, empty for all China
 * @param value number
 * @param from first day, null when there is none
 * @param to last day, null when there is none
 */
record InForce(
        String name,
        String division,
        BigDecimal value,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static List<InForce> of(List<Parameter> parameters) {
        Map<String, List<Parameter>> groups = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String key = parameter.name() + "@" + parameter.prefix();
            groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(parameter);
        }
        List<InForce> stretches = new ArrayList<>();
        groups.values().forEach(group -> cut(group, stretches));
        return stretches;
    }

    /** Cuts time at each first and last day; within a stretch the same parameters are in force. */
    private static void cut(List<Parameter> group, List<InForce> stretches) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        starts.add(LocalDate.MIN);
        for (Parameter parameter : group) {
            if (parameter.from() != null) {
                starts.add(parameter.from());
            }
            if (parameter.to() != null) {
                starts.add(parameter.to().plusDays(1));
            }
        }
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            Parameter last = null;
            for (Parameter parameter : group) {
                last = parameter.inForce(start) ? parameter : last;
            }
            if (last != null) {
                stretches.add(new InForce(
                        last.name(),
                        last.prefix(),
                        last.value(),
                        start.equals(LocalDate.MIN) ? null : start,
                        next == null ? null : next.minusDays(1)));
            }
        }
    }
}
