package org.fupin.security.notice.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the streams of a PDF once and keeps nothing, before the library does so in memory. Pictures are not unpacked, as
 * nobody needs their bytes.
 */
final class PdfGuard {

    private static final Pattern STREAM = Pattern.compile("stream\r?\n");
    private static final Pattern PACKED =
            Pattern.compile("/(?:FlateDecode|Fl\\b|LZWDecode|LZW\\b|RunLengthDecode|RL\\b)");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");
    private static final int DICTIONARY = 2048;
    private static final int BLOCK = 1 << 16;

    private PdfGuard() {}

    /**
     * Looks at all streams.
     *
     * @throws HostileException if one is packed twice, which serves nothing but to harm
     */
    static void check(byte[] bytes, Budget budget) throws HostileException {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher streams = STREAM.matcher(raw);
        while (streams.find()) {
            if (raw.startsWith("end", Math.max(0, streams.start() - 3))) {
                continue;
            }
            String dictionary = dictionary(raw, streams.start());
            Matcher packed = PACKED.matcher(dictionary);
            if (packed.find() && !PICTURE.matcher(dictionary).find()) {
                if (packed.find()) {
                    throw new HostileException();
                }
                unpack(bytes, streams.end(), budget);
            }
        }
    }

    private static String dictionary(String raw, int end) {
        int from = Math.max(0, end - DICTIONARY);
        int object = raw.lastIndexOf(" obj", end);
        int closed = raw.lastIndexOf("endobj", end);
        return raw.substring(Math.max(from, Math.max(object, closed)), end);
    }

    private static void unpack(byte[] bytes, int from, Budget budget) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] block = new byte[BLOCK];
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                int count = inflater.inflate(block);
                budget.unpacked(count, inflater.getBytesWritten(), inflater.getBytesRead());
            }
        } catch (DataFormatException e) {
            // an encrypted or broken stream, or one of another kind: it unpacks to nothing more
            budget.time();
        } finally {
            inflater.end();
        }
    }
}
