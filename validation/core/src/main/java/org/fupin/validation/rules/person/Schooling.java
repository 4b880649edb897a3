package org.fupin.validation.rules.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What codes of STUDENT_STATUS and EDU_POVERTY mean to the rules. */
final class Schooling {

    /** Not a student; pre-school child. */
    private static final Set<String> NO_STUDENT = Set.of("01", "17");

    /** Junior middle, senior middle, college in the old form, college, bachelor and above. */
    private static final Set<String> JUNIOR_OR_HIGHER = Set.of("03", "04", "05", "07", "08");

    /** College in the old form, college, bachelor and above. */
    private static final Set<String> COLLEGE = Set.of("05", "07", "08");

    private Schooling() {}

    /** Whether the person goes to a kindergarten, school or college; not when the status is absent. */
    static boolean student(@Nullable String studentStatus) {
        return studentStatus != null && !NO_STUDENT.contains(studentStatus);
    }

    /** Whether junior middle school or more was completed; not when the education is absent. */
    static boolean juniorOrHigher(@Nullable String education) {
        return education != null && JUNIOR_OR_HIGHER.contains(education);
    }

    /** Whether a college was completed; not when the education is absent. */
    static boolean college(@Nullable String education) {
        return education != null && COLLEGE.contains(education);
    }
}
