package org.fupin.files.stream;

import java.util.List;
import org.fupin.schemas.Code;
import org.fupin.schemas.CodeList;
import org.jspecify.annotations.Nullable;

/** A code list as a hash table over the bytes of a code, packed into a long; codes of up to eight ASCII signs. */
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
            long key = pack(code.code());
            if (key != 0) {
                int slot = slot(key);
                packed[slot] = key;
                codes[slot] = code.code();
                singletons[slot] = List.of(code.code());
            }
        }
    }

    /** Passes over the text at hand; gives the code that it is, null when it must be looked up the ordinary way. */
    @Nullable
    String find(LineCursor in) {
        int slot = read(in);
        return slot < 0 ? null : codes[slot];
    }

    /** The same as a list of just that code, which the table shares. */
    @SuppressWarnings("unchecked")
    @Nullable
    List<String> findSingle(LineCursor in) {
        int slot = read(in);
        return slot < 0 ? null : (List<String>) singletons[slot];
    }

    private int read(LineCursor in) {
        byte[] bytes = in.bytes;
        int i = in.at;
        if (bytes[i] != '"') {
            return -1;
        }
        int most = i + LONGEST + 1;
        long key = 0;
        for (byte b = bytes[++i]; b != '"'; b = bytes[++i]) {
            if (b <= ' ' || i == most) {
                return -1;
            }
            key = key << Byte.SIZE | b;
        }
        in.at = i + 1;
        return key == 0 ? -1 : slot(key);
    }

    private int slot(long key) {
        int slot = (int) (key * MIX >>> shift);
        while (packed[slot] != 0 && packed[slot] != key) {
            slot = slot + 1 & packed.length - 1;
        }
        return slot;
    }

    private static long pack(String code) {
        long key = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c <= ' ' || c > '~' || c == '"' || c == '\\' || i == LONGEST) {
                return 0;
            }
            key = key << Byte.SIZE | c;
        }
        return key;
    }
}
