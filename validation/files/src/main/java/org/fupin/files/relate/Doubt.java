package org.fupin.files.relate;

import org.jspecify.annotations.Nullable;

/**
 * A doubt that comparing the register with a feed raised, or a person or household that was compared without one. It holds
 * no number, name or token.
 *
 * @param householdNo the household of the register, null when there is none
 * @param personNo the person, null when the household is meant or the register does not have the person
 * @param matchState code of the list MATCH_LEVEL
 * @param registerValue value in the register, null when there is none to name
 * @param feedValue value in the feed, null when there is none to name
 * @param dataYear data year of the row, null when unknown
 * @param divisionCode division of the row, null when unknown
 */
public record Doubt(
        @Nullable String householdNo,
        @Nullable String personNo,
        String matchState,
        @Nullable String registerValue,
        @Nullable String feedValue,
        @Nullable Integer dataYear,
        @Nullable String divisionCode) {}
