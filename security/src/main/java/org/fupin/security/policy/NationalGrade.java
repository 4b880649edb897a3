package org.fupin.security.policy;

import org.fupin.model.annotation.Confidence;

/**
 * A grade in the sense of GB/T 43697-2024.
 *
 * @param level {@code general-1} to {@code general-4} (annex H), {@code important} or {@code core}
 * @param confidence how sure it is that the standard says so
 */
public record NationalGrade(String level, Confidence confidence) {}
