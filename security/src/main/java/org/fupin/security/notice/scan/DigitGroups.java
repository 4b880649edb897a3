package org.fupin.security.notice.scan;

import java.util.Arrays;

/**
 * The groups of digits of one row, in order. A group is a stretch of digits, masks and the check character with nothing
 * but invisible characters between; groups of one run have only blanks, punctuation or cell borders between them. The
 * digits of all groups stand one after another in one buffer, so that any groups in a row are one stretch of it.
 *
 * <p>In the buffer: {@code 0–9}, {@code X}, {@code *} for a hidden character.
 */
final class DigitGroups {

    /** The group begins a run. */
    static final byte FIRST = 0;
    /** Only blanks before it. */
    static final byte SPACED = 1;
    /** Punctuation before it. */
    static final byte JOINED = 2;
    /** A cell border before it. */
    static final byte CELL = 3;

    private static final int CJK = 1;
    private static final int MASKED = 2;
    private static final int LETTER_BEFORE = 4;
    private static final int LETTER_AFTER = 8;
    private static final int CELL_START = 16;
    private static final int CELL_END = 32;

    private char[] buffer = new char[256];
    private int length;
    private int[] starts = new int[32];
    private int[] tokens = new int[32];
    private int[] froms = new int[32];
    private int[] tos = new int[32];
    private byte[] gaps = new byte[32];
    private char[] marks = new char[32];
    private int[] flags = new int[32];
    private int count;

    void clear() {
        length = 0;
        count = 0;
    }

    /** Begins a group at that character of the token. */
    void begin(int token, int from, byte gap, char mark) {
        if (count == starts.length) {
            grow();
        }
        starts[count] = length;
        tokens[count] = token;
        froms[count] = from;
        gaps[count] = gap;
        marks[count] = mark;
        flags[count] = 0;
    }

    void add(char c) {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * length);
        }
        buffer[length++] = c;
    }

    /** Takes back what {@link #begin} began. */
    void drop() {
        length = starts[count];
    }

    /** Ends the group behind that character of its token. */
    void close(int to) {
        tos[count++] = to;
    }

    void markCjk() {
        flags[count] |= CJK;
    }

    void markMasked() {
        flags[count] |= MASKED;
    }

    void markLetterBefore() {
        flags[count] |= LETTER_BEFORE;
    }

    void markLetterAfter() {
        flags[count] |= LETTER_AFTER;
    }

    void markCellStart() {
        flags[count] |= CELL_START;
    }

    void markCellEnd(int group) {
        flags[group] |= CELL_END;
    }

    /** Replaces a character of the group that is being made. */
    void replace(char old, char with) {
        for (int i = starts[count]; i < length; i++) {
            if (buffer[i] == old) {
                buffer[i] = with;
            }
        }
    }

    /** Takes a single mark off the front or the back of the group that is being made: a bullet, not a mask. */
    void trimBullet(int whole) {
        int from = starts[count];
        int size = length - from;
        boolean front = buffer[from] == '*';
        boolean back = buffer[length - 1] == '*';
        if (size < 2 || size == whole || front == back || masks(from) != 1) {
            return;
        }
        if (front) {
            System.arraycopy(buffer, from + 1, buffer, from, size - 1);
        }
        length--;
        flags[count] &= ~MASKED;
    }

    private int masks(int from) {
        int masks = 0;
        for (int i = from; i < length; i++) {
            masks += buffer[i] == '*' ? 1 : 0;
        }
        return masks;
    }

    /** Length of the group that is being made. */
    int building() {
        return length - starts[count];
    }

    int count() {
        return count;
    }

    /** All characters of all groups. */
    int size() {
        return length;
    }

    char[] buffer() {
        return buffer;
    }

    int start(int group) {
        return starts[group];
    }

    int end(int group) {
        return group + 1 < count ? starts[group + 1] : length;
    }

    int length(int group) {
        return end(group) - start(group);
    }

    int token(int group) {
        return tokens[group];
    }

    int from(int group) {
        return froms[group];
    }

    int to(int group) {
        return tos[group];
    }

    byte gap(int group) {
        return gaps[group];
    }

    /** The first punctuation mark of the gap before the group, a blank if there is none. */
    char mark(int group) {
        return marks[group];
    }

    boolean cjk(int group) {
        return (flags[group] & CJK) != 0;
    }

    boolean masked(int group) {
        return (flags[group] & MASKED) != 0;
    }

    boolean letterBefore(int group) {
        return (flags[group] & LETTER_BEFORE) != 0;
    }

    boolean letterAfter(int group) {
        return (flags[group] & LETTER_AFTER) != 0;
    }

    /** Whether nothing but blanks and punctuation stands before it in its cell. */
    boolean atCellStart(int group) {
        return (flags[group] & CELL_START) != 0;
    }

    /** Whether nothing but blanks and punctuation stands after it in its cell. */
    boolean atCellEnd(int group) {
        return (flags[group] & CELL_END) != 0;
    }

    /** The characters of the groups from the first to the last, as text. */
    String text(int first, int last) {
        return new String(buffer, start(first), end(last) - start(first));
    }

    private void grow() {
        int size = 2 * starts.length;
        starts = Arrays.copyOf(starts, size);
        tokens = Arrays.copyOf(tokens, size);
        froms = Arrays.copyOf(froms, size);
        tos = Arrays.copyOf(tos, size);
        gaps = Arrays.copyOf(gaps, size);
        marks = Arrays.copyOf(marks, size);
        flags = Arrays.copyOf(flags, size);
    }
}
