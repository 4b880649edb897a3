package org.fupin.files.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The names that rows may give, each with a number of its own. Rows mostly name things in the order of the row before,
 * so what followed last time and the time before is tried first; otherwise a name is looked up by its hash.
 */
final class RowNames {

    /** The answer for a name that is not known or not plain. */
    static final int UNKNOWN = -1;

    private static final int MIX = 0x9E3779B9;

    private byte[][] spelled = new byte[64][];
    private int[] numbers = new int[64];
    private int[] following = new int[65];
    private int[] otherwise = new int[65];
    private int[] table = emptyTable(256);
    private int size;
    private int last;

    /** Makes the name known; names that need escapes never are. */
    void know(String name, int number) {
        byte[] bytes = ('"' + name + '"').getBytes(StandardCharsets.UTF_8);
        if (size == spelled.length) {
            spelled = Arrays.copyOf(spelled, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
            following = Arrays.copyOf(following, size * 2 + 1);
            otherwise = Arrays.copyOf(otherwise, size * 2 + 1);
            table = emptyTable(table.length * 2);
            for (int i = 0; i < size; i++) {
                enter(i);
            }
        }
        spelled[size] = bytes;
        numbers[size] = number;
        enter(size++);
    }

    /** Says that a row begins. */
    void begin() {
        last = 0;
    }

    /** Passes over the name at hand and gives its number, or {@link #UNKNOWN}. */
    int read(LineCursor in) {
        int expected = following[last];
        if (stands(expected, in)) {
            return take(expected, in);
        }
        int other = otherwise[last];
        int entry = stands(other, in) ? other : find(in);
        if (entry < 0) {
            return UNKNOWN;
        }
        otherwise[last] = expected;
        following[last] = entry;
        return take(entry, in);
    }

    private boolean stands(int entry, LineCursor in) {
        byte[] name = spelled[entry];
        return name != null && Bytes.same(name, in.bytes, in.at);
    }

    private int take(int entry, LineCursor in) {
        in.at += spelled[entry].length;
        last = entry + 1;
        return numbers[entry];
    }

    private int find(LineCursor in) {
        byte[] bytes = in.bytes;
        int from = in.at;
        int to = end(bytes, from);
        if (to < 0) {
            return UNKNOWN;
        }
        int slot = hash(bytes, from, to) & table.length - 1;
        for (int entry = table[slot]; entry >= 0; entry = table[slot]) {
            byte[] name = spelled[entry];
            if (Arrays.equals(name, 0, name.length, bytes, from, to)) {
                return entry;
            }
            slot = slot + 1 & table.length - 1;
        }
        return UNKNOWN;
    }

    /** The index behind the name, -1 when it is none or needs escapes. */
    private static int end(byte[] bytes, int from) {
        if (bytes[from] != '"') {
            return -1;
        }
        int i = from + 1;
        while (bytes[i] != '"') {
            if (bytes[i] < ' ' && bytes[i] >= 0 || bytes[i] == '\\') {
                return -1;
            }
            i++;
        }
        return i + 1;
    }

    private void enter(int entry) {
        byte[] name = spelled[entry];
        int slot = hash(name, 0, name.length) & table.length - 1;
        while (table[slot] >= 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = entry;
    }

    /** A hash over the length and a few bytes; equal hashes are told apart by comparing. */
    private static int hash(byte[] bytes, int from, int to) {
        int length = to - from;
        int mixed = length;
        for (int i = from + 1; i < to - 1; i += length < 8 ? 1 : 2) {
            mixed = mixed * 31 + bytes[i];
        }
        return mixed * MIX >>> 16;
    }

    private static int[] emptyTable(int length) {
        int[] table = new int[length];
        Arrays.fill(table, -1);
        return table;
    }
}
