package org.fupin.files.stream;

import java.util.List;
import org.fupin.schemas.Code;
import org.fupin.schemas.CodeList;
import org.jspecify.annotations.Nullable;

/** A code list as a hash table over the characters of a code, packed into a long; codes of up to eight ASCII signs. */
final class CodeTable {

    private static final int LONGEST = Long.BYTES;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] packed;
    private final @Nullable String[] codes;
    private final @Nullable List<?>[] singletons;
    private final int shift;

    CodeTable(CodeList list) {
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(8, list.codes().size() * 3L));
        shift = Long.SIZE - bits;
        packed = new long[1 << bits];
        codes = new @Nullable String[1 << bits];
        singletons = new @Nullable List<?>[1 << bits];
        for (Code code : list.codes()) {
            char[] chars = code.code().toCharArray();
            long key = pack(chars, 0, chars.length);
            if (key != 0) {
                int slot = slot(key);
                packed[slot] = key;
                codes[slot] = code.code();
                singletons[slot] = List.of(code.code());
            }
        }
    }

    /** The code that the characters spell, null when it must be looked up the ordinary way. */
    @Nullable
    String find(char[] chars, int from, int length) {
        long key = pack(chars, from, length);
        return key == 0 ? null : codes[slot(key)];
    }

    /** The list of just that code, which the table shares. */
    @SuppressWarnings("unchecked")
    @Nullable
    List<String> findSingle(char[] chars, int from, int length) {
        long key = pack(chars, from, length);
        return key == 0 ? null : (List<String>) singletons[slot(key)];
    }

    private int slot(long key) {
        int slot = (int) (key * MIX >>> shift);
        while (packed[slot] != 0 && packed[slot] != key) {
            slot = slot + 1 & packed.length - 1;
        }
        return slot;
    }

    private static long pack(char[] chars, int from, int length) {
        if (length == 0 || length > LONGEST) {
            return 0;
        }
        long key = 0;
        for (int i = from; i < from + length; i++) {
            char c = chars[i];
            if (c == 0 || c > 0x7F) {
                return 0;
            }
            key = key << 8 | c;
        }
        return key;
    }
}
