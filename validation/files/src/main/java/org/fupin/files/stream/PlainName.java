package org.fupin.files.stream;

/** Tells names in which nothing stands that a placeholder or a slip could hold: only ideographs and the middle dot. */
final class PlainName {

    /** First characters of the placeholders for names. */
    private static final String PLACEHOLDERS = "无测不未暂";

    private PlainName() {}

    /** Whether the bytes, which are plain UTF-8, spell such a name. */
    static boolean is(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            int lead = bytes[i] & 0xFF;
            if (lead >= 0xE4 && lead <= 0xE9) {
                char c = (char) ((lead & 0xF) << 12 | (bytes[i + 1] & 0x3F) << 6 | bytes[i + 2] & 0x3F);
                if (c < 0x4E00 || i == from && PLACEHOLDERS.indexOf(c) >= 0) {
                    return false;
                }
                i += 3;
            } else if (lead == 0xC2 && bytes[i + 1] == (byte) 0xB7) {
                i += 2;
            } else {
                return false;
            }
        }
        return true;
    }
}
