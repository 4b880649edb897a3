package org.fupin.validation.rules.person;

import java.util.Set;
import org.fupin.model.record.register.PersonAnnualStatus;
import org.fupin.model.record.register.PersonStatus;
import org.jspecify.annotations.Nullable;

/** What a record itself shows of a person's work. */
final class Employment {

    /** Codes of WORK_REGION beyond the township: in the county, in the province, in another province. */
    private static final Set<String> AWAY = Set.of("02", "03", "04");

    private Employment() {}

    /** Whether the person works beyond the township; not when the region is absent. */
    static boolean away(@Nullable String workRegion) {
        return workRegion != null && AWAY.contains(workRegion);
    }

    /** Whether the record shows any work: a region, months above 0, or a public welfare job. */
    static boolean shown(PersonStatus person) {
        return person.workRegion() != null
                || person.workMonths() != null && person.workMonths().signum() > 0
                || person instanceof PersonAnnualStatus year && year.publicWelfareJob() != null;
    }
}
