package org.fupin.security.deid;

import java.util.List;

/**
 * Makes values coarser step by step. Level 0 is the value itself, the last level is {@code *}, the same for all. A value
 * that the hierarchy does not know is {@code *} from level 1 on.
 */
public interface Hierarchy {

    /** What stands for any value. */
    String ANY = "*";

    /** The highest level. */
    int levels();

    /** The value at that level, from 0 to {@link #levels()}. */
    String at(int level, String value);

    /** Division codes: village, township, county, prefecture, province (12, 9, 6, 4, 2 digits), any. */
    static Hierarchy divisions() {
        return new DivisionHierarchy();
    }

    /**
     * Whole or decimal numbers, such as ages, areas and amounts, as bands that begin at 0: {@code 45-49} or, from 0
     * downwards, {@code -5--1}.
     *
     * @param widths width of the bands of each level, each a multiple of the one before
     * @throws IllegalArgumentException for other widths
     */
    static Hierarchy bands(long... widths) {
        return new BandHierarchy(java.util.Arrays.stream(widths).boxed().toList());
    }

    /** Dates: day, month, year, five years, ten years, any. */
    static Hierarchy dates() {
        return new DateHierarchy();
    }

    /** Hides the value in one step. */
    static Hierarchy hide() {
        return new TableHierarchy(1, java.util.Map.of());
    }

    /**
     * The rows of a table, each a value and what it becomes at each level, all of the same length; a last level
     * {@code *} is added unless all end so.
     *
     * @throws IllegalArgumentException if rows differ in length, a value stands twice, or two values that are the same
     *     at a level differ at a higher one
     */
    static Hierarchy table(List<List<String>> rows) {
        return TableHierarchy.of(rows);
    }

    /**
     * A table written as text: a value and what it becomes at each level on each line, with semicolons between, as ARX
     * writes hierarchies; at most a million lines of 16 levels. Values hold no semicolon.
     *
     * @throws IllegalArgumentException as {@link #table(List)}; the message names the line and repeats nothing of it
     */
    static Hierarchy table(String text) {
        return HierarchyText.table(text);
    }

    /**
     * The hierarchy that a text describes, in small or capital letters, with white space around it:
     *
     * <pre>
     * hierarchy = "divisions" | "dates" | "hide" | "bands" 1 to 8 times ( ":" width )
     * width     = 1 to 12 digits, a multiple of the width before
     * </pre>
     *
     * @throws IllegalArgumentException if it describes none; the message says what there is and repeats nothing of the
     *     text
     */
    static Hierarchy parse(String text) {
        return HierarchyText.parse(text);
    }
}
