package org.fupin.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells the encoding without a guess: byte order mark, what the user or the manifest says, strict UTF-8, strict GB18030.
 * When the bytes are neither, the encoding that fails later is taken, so that the bad bytes can be reported.
 */
final class EncodingDetector {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final long SOUND = Long.MAX_VALUE;

    private EncodingDetector() {}

    static Encoding detect(ByteSource source, @Nullable Charset told) throws IOException {
        byte[] first;
        try (InputStream in = source.open()) {
            first = in.readNBytes(3);
        }
        Encoding marked = marked(first);
        if (marked != null) {
            return marked;
        }
        if (told != null) {
            return told(told);
        }
        long utf8 = firstBad(source, StandardCharsets.UTF_8);
        if (utf8 == SOUND || firstBad(source, GB18030) <= utf8) {
            return new Encoding(StandardCharsets.UTF_8, "UTF-8", 0);
        }
        return new Encoding(GB18030, "GB18030", 0);
    }

    private static @Nullable Encoding marked(byte[] first) {
        if (first.length >= 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF) {
            return new Encoding(StandardCharsets.UTF_8, "UTF-8", 3);
        }
        if (first.length >= 2 && first[0] == (byte) 0xFE && first[1] == (byte) 0xFF) {
            return new Encoding(StandardCharsets.UTF_16BE, "UTF-16BE", 2);
        }
        if (first.length >= 2 && first[0] == (byte) 0xFF && first[1] == (byte) 0xFE) {
            return new Encoding(StandardCharsets.UTF_16LE, "UTF-16LE", 2);
        }
        return null;
    }

    /** GB18030 holds all of GBK and GB2312. */
    private static Encoding told(Charset charset) {
        String name = charset.name().toUpperCase(Locale.ROOT);
        return name.equals("GBK") || name.equals("GB2312") || name.equals("X-MSWIN-936")
                ? new Encoding(GB18030, "GB18030", 0)
                : new Encoding(charset, charset.name(), 0);
    }

    private static long firstBad(ByteSource source, Charset charset) throws IOException {
        try (StrictReader reader = new StrictReader(source.open(), charset, 0)) {
            char[] chars = new char[1 << 15];
            while (reader.read(chars, 0, chars.length) >= 0) {
                if (reader.damaged()) {
                    return reader.takeDamage();
                }
            }
            return SOUND;
        }
    }
}
