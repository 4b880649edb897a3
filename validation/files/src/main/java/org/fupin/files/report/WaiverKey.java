package org.fupin.files.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.fupin.validation.profile.Waiver;

/** The key of an exempt object as a report may show it; the profile holds it in clear and it may name a person. */
final class WaiverKey {

    /** As many characters as a county's code has: where, but not who. */
    private static final int SHOWN = 6;

    private WaiverKey() {}

    static String masked(Waiver waiver) {
        return Arrays.stream(waiver.key().split("\\+", -1)).map(WaiverKey::mask).collect(Collectors.joining("+"));
    }

    private static String mask(String part) {
        int length = part.codePointCount(0, part.length());
        int shown = length > 2 * SHOWN ? SHOWN : Math.min(length, 1);
        return part.substring(0, part.offsetByCodePoints(0, shown)) + "***";
    }
}
