package org.fupin.security.notice.finding;

import org.fupin.model.annotation.Severity;

/**
 * Something that must not be published as it is, or could not be checked. It never holds the value.
 *
 * @param kind what it is
 * @param severity ERROR: must not be published; WARNING: somebody must look at it; INFO: worth knowing
 * @param spot where it stands; of a column its first row
 * @param candidates how many values still fit: 1 when it stands in full, more when masked; 0 where it does not apply
 * @param rows in how many rows, 1 unless the finding is about a column
 */
public record GateFinding(FindingKind kind, Severity severity, Spot spot, long candidates, long rows) {}
