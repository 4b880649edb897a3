package org.fupin.validation.finding;

import org.jspecify.annotations.Nullable;

/**
 * A row that together with the row of a finding contradicts a rule.
 *
 * @param record name of its record type
 * @param key its business key, masked where it is personal, parts joined by {@code +}; null when absent
 * @param place file, sheet and line
 */
public record RelatedRow(String record, @Nullable String key, Place place) {}
