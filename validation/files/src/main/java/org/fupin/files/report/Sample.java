package org.fupin.files.report;

import org.fupin.validation.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is shown.
 *
 * @param finding the finding
 * @param division county (six digits) of its row, null where it is not known
 */
public record Sample(Finding finding, @Nullable String division) {}
