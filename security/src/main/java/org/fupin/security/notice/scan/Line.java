package org.fupin.security.notice.scan;

import java.util.List;

/**
 * A row of a table, a line of text or a record, with its place.
 *
 * @param page page, from 1; 0 where there are none
 * @param number row or line, from 1
 * @param tokens its pieces from left to right
 */
public record Line(int page, int number, List<Token> tokens) {}
