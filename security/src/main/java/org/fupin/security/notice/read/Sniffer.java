package org.fupin.security.notice.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the format of a file from its bytes. */
final class Sniffer {

    private static final int HEAD = 1024;
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final Set<String> PAGES =
            Set.of("html", "htm", "shtml", "xhtml", "mht", "mhtml", "jsp", "aspx", "php");
    private static final Pattern PAGE = Pattern.compile(
            "<(?:!doctype html|html|head|body|table|div|p|span|meta|title|br|a |ul|h\\d)\\b?",
            Pattern.CASE_INSENSITIVE);

    private Sniffer() {}

    static FileFormat of(byte[] bytes, String name) {
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return FileFormat.ZIP;
        }
        if (starts(bytes, OLE)) {
            return FileFormat.OLE;
        }
        if (picture(bytes)) {
            return FileFormat.PICTURE;
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return FileFormat.PDF;
        }
        return binary(bytes) ? FileFormat.UNKNOWN : text(TextBytes.of(bytes), name);
    }

    private static FileFormat text(TextBytes text, String name) {
        String sample = text.sample();
        String start = sample.stripLeading();
        String suffix = suffix(name);
        if (PAGES.contains(suffix)
                || start.startsWith("<") && !start.startsWith("<<")
                || PAGE.matcher(sample.substring(0, Math.min(4096, sample.length())))
                        .find()) {
            return FileFormat.HTML;
        }
        boolean json = start.startsWith("{") || start.startsWith("[");
        if (json && (suffix.contains("json") || JsonReader.looksLike(start))) {
            return FileFormat.JSON;
        }
        return suffix.equals("csv") || suffix.equals("tsv") || Dialect.of(sample) != 0
                ? FileFormat.CSV
                : FileFormat.TEXT;
    }

    static String suffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean picture(byte[] b) {
        boolean riff = starts(b, 'R', 'I', 'F', 'F') && b.length > 11 && b[8] == 'W' && b[9] == 'E' && b[10] == 'B';
        return starts(b, 0xFF, 0xD8, 0xFF)
                || starts(b, 0x89, 'P', 'N', 'G')
                || starts(b, 'G', 'I', 'F', '8')
                || starts(b, 'B', 'M') && binary(b)
                || starts(b, 'I', 'I', 42, 0)
                || starts(b, 'M', 'M', 0, 42)
                || riff;
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether too many bytes are control characters of no text, and it is not UTF-16 or UTF-32 either. */
    private static boolean binary(byte[] bytes) {
        int length = Math.min(bytes.length, 1 << 14);
        int control = 0;
        int zero = 0;
        for (int i = 0; i < length; i++) {
            int c = bytes[i];
            zero += c == 0 ? 1 : 0;
            control += c > 0 && c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 27 ? 1 : 0;
        }
        boolean wide = TextBytes.of(bytes).charset().name().startsWith("UTF-16")
                || TextBytes.of(bytes).charset().name().startsWith("UTF-32");
        if (wide) {
            return false;
        }
        return control * 20 > length || zero > 0;
    }
}
