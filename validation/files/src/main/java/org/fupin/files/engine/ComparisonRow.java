package org.fupin.files.engine;

import org.fupin.model.record.department.ComparisonResult;
import org.jspecify.annotations.Nullable;

/**
 * A comparison record with what its common header takes from the row that it is about.
 *
 * @param dataYear data year, null when unknown
 * @param divisionCode division, null when unknown
 * @param result the record
 */
public record ComparisonRow(@Nullable Integer dataYear, @Nullable String divisionCode, ComparisonResult result) {}
