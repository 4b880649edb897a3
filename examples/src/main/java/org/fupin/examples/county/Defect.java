package org.fupin.examples.county;

import org.jspecify.annotations.Nullable;

/**
 * One finding that a planted fault must cause.
 *
 * @param rule code of the rule
 * @param record name of the record, or the path of a file for a fault of a whole file
 * @param row the record, null for a fault of a file or of its header
 * @param element element or header text that the finding names, empty when it names none
 * @param note what was done
 */
record Defect(String rule, String record, @Nullable Row row, String element, String note) {}
