package org.fupin.security.policy;

import org.fupin.model.annotation.Confidence;

/**
 * A collection of at least so many persons is graded above its elements.
 *
 * @param sensitiveOnly whether only persons count of whom something sensitive is held
 * @param persons number of persons from which it applies
 * @param grade grade of the collection
 * @param confidence how sure the number is; the numbers are guesses until a region's catalogue confirms them
 * @param basis where the rule comes from
 */
public record Volume(boolean sensitiveOnly, long persons, Grade grade, Confidence confidence, String basis) {}
