package org.fupin.security.notice.judge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fupin.schemas.Divisions;
import org.fupin.security.mask.IdentityCandidates;
import org.fupin.security.mask.KnownFacts;

/**
 * Counts the numbers that fit a masked one for a reader of the notice, who knows the county from it: a hidden area adds
 * nothing, and any county of those that fit stands for it.
 */
final class MaskCount {

    private static final int AREA = 6;
    private static final int YEAR_END = 10;
    private static final int CHECK = 17;
    private static final int CHECKS = 11;

    private final IdentityCandidates candidates = new IdentityCandidates();
    private final Map<String, String> counties = new HashMap<>();
    private final KnownFacts living;

    MaskCount(LocalDate asOf) {
        living = KnownFacts.ofLiving(asOf);
    }

    /** How many numbers fit; 0 if no number can look like that. */
    long count(String pattern, KnownFacts known) {
        if (pattern.length() > CHECK && pattern.lastIndexOf('*', AREA - 1) >= 0 && pattern.charAt(CHECK) != '*') {
            // the reader knows the area, so that the check character leaves one number in eleven; we do not know it
            long all = count(pattern.substring(0, CHECK) + '*', known);
            return (all + CHECKS - 1) / CHECKS;
        }
        String area = counties.computeIfAbsent(pattern.substring(0, AREA), MaskCount::county);
        long count = candidates.count(pattern, narrowed(pattern, known).withArea(area));
        // an age that contradicts the number is not known at all
        return count > 0
                ? count
                : candidates.count(pattern, narrowed(pattern, living).withArea(area));
    }

    /** The year that the number shows says no more than the number, and spares counting the others. */
    private static KnownFacts narrowed(String pattern, KnownFacts known) {
        String year = pattern.substring(AREA, YEAR_END);
        boolean shown = pattern.length() > 15 && year.indexOf('*') < 0 && !year.startsWith("0");
        return shown ? known.withBirthYear(Integer.parseInt(year)) : known;
    }

    private static String county(String shown) {
        return Divisions.standard().codes().stream()
                .filter(code -> !code.endsWith("00") && fits(shown, code))
                .findFirst()
                .orElse("");
    }

    private static boolean fits(String shown, String code) {
        for (int i = 0; i < AREA; i++) {
            if (shown.charAt(i) != '*' && shown.charAt(i) != code.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
