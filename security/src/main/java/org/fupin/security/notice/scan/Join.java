package org.fupin.security.notice.scan;

/** How the parts of a number stand. */
public enum Join {
    /** In one piece. */
    WHOLE,
    /** In one piece, with other digits directly before or behind. */
    GLUED,
    /** In groups within one cell or line, with blanks or punctuation between. */
    SPACED,
    /** In several cells of one row. */
    CELLS,
    /** In several rows or lines, the later ones holding little else. */
    LINES,
    /** One below the other in a column of full rows. */
    COLUMN
}
