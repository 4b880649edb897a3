package org.fupin.validation;

import java.time.LocalDate;
import java.time.Year;
import org.fupin.schemas.Parameters;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * How to check.
 *
 * @param asOf day of judgement; nothing reads the wall clock
 * @param profile what a province or project changes
 * @param dataYear data year where the data do not say, null when unknown
 * @param division division where the data do not say, null when unknown
 * @param maxSamples findings of each rule to keep; all are counted
 */
public record CheckOptions(
        LocalDate asOf,
        Profile profile,
        @Nullable Year dataYear,
        @Nullable String division,
        int maxSamples) {

    /** The standard as it is, judged on that day, with a hundred samples of each rule. */
    public static CheckOptions asOf(LocalDate asOf) {
        return new CheckOptions(asOf, Profile.NONE, null, null, 100);
    }

    /** The same under another profile. */
    public CheckOptions with(Profile other) {
        return new CheckOptions(asOf, other, dataYear, division, maxSamples);
    }

    /** The same with a data year and a division for data that do not say. */
    public CheckOptions with(@Nullable Year year, @Nullable String divisionCode) {
        return new CheckOptions(asOf, profile, year, divisionCode, maxSamples);
    }

    /** What rules may know beside the record. */
    public RuleContext context() {
        Parameters parameters = profile.effectiveParameters();
        return new RuleContext(asOf, dataYear, division, null, parameters);
    }
}
