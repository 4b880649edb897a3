package org.fupin.files.report;

import java.time.LocalDate;

/**
 * Which software judged by which standard as of which day; the only date a report holds.
 *
 * @param fupin version of the software
 * @param standard version of the data standard
 * @param asOf day as of which the data were judged
 */
public record Edition(String fupin, String standard, LocalDate asOf) {}
