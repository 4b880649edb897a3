package org.fupin.files.bind;

import java.util.List;
import java.util.Map;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;

/**
 * What a cell was read as.
 *
 * @param value the value, null when the cell is missing or invalid
 * @param rule the intake rule that has something to say, null when the cell was plain
 * @param details what it says
 */
public record Reading(@Nullable Object value, @Nullable IntakeRule rule, Map<String, String> details) {

    /** A cell without a value. */
    public static final Reading MISSING = new Reading(null, null, Map.of());

    /** A plain value. */
    public static Reading of(Object value) {
        return new Reading(value, null, Map.of());
    }

    /** A value that was read after mending its form; the texts say as what. */
    public static Reading mended(Object value, String zh, String en) {
        return new Reading(value, IntakeRule.MENDED, Map.of("zh", zh, "en", en));
    }

    /** A cell that is taken as missing although it holds something, such as a dash. */
    public static Reading blank() {
        return new Reading(null, IntakeRule.MENDED, Map.of("zh", "空值", "en", "missing"));
    }

    /** A cell that cannot be read; the texts say as what. */
    public static Reading unreadable(String zh, String en) {
        return new Reading(null, IntakeRule.UNREADABLE, Map.of("zh", zh, "en", en));
    }

    /** A label that several codes go by. */
    public static Reading ambiguous(List<String> codes) {
        return new Reading(null, IntakeRule.AMBIGUOUS_LABEL, Map.of("codes", String.join("、", codes)));
    }

    /** Whether the cell holds something that is no value. */
    public boolean invalid() {
        return value == null && rule != null && rule != IntakeRule.MENDED;
    }

    /** This reading, marked as mended for that reason unless something else is said already. */
    Reading because(String zh, String en) {
        return value == null || rule != null ? this : mended(value, zh, en);
    }
}
