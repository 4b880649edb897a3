package org.fupin.security.canary;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The ways a value can stand in bytes without being encrypted. The patterns are bytes, written as ISO 8859-1 text. */
final class CanaryForms {

    private static final Charset LATIN = StandardCharsets.ISO_8859_1;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SHORTEST = 8;

    private CanaryForms() {}

    /** The forms of a value by name; those of fewer than eight bytes would be met by chance and are left out. */
    static Map<String, String> of(String value) {
        Map<String, String> forms = new LinkedHashMap<>();
        Map<String, byte[]> encoded = Map.of(
                "UTF-8", value.getBytes(StandardCharsets.UTF_8),
                "UTF-16LE", value.getBytes(StandardCharsets.UTF_16LE),
                "UTF-16BE", value.getBytes(StandardCharsets.UTF_16BE),
                "GB18030", value.getBytes(GB18030));
        encoded.forEach((name, bytes) -> {
            forms.put(name, new String(bytes, LATIN));
            forms.put(name + " hex", HexFormat.of().formatHex(bytes));
            forms.put(name + " HEX", HexFormat.of().withUpperCase().formatHex(bytes));
            for (int shift = 0; shift < 3; shift++) {
                forms.put(name + " Base64+" + shift, base64(bytes, shift, false));
                forms.put(name + " Base64url+" + shift, base64(bytes, shift, true));
            }
        });
        forms.put("percent", percent(value.getBytes(StandardCharsets.UTF_8), false));
        forms.put("percent all", percent(value.getBytes(StandardCharsets.UTF_8), true));
        forms.put("escaped", escaped(value, "\\u%04x"));
        forms.put("ESCAPED", escaped(value, "\\u%04X"));
        forms.put("entities", escaped(value, "&#x%x;"));
        forms.put(
                "reversed",
                new String(new StringBuilder(value).reverse().toString().getBytes(StandardCharsets.UTF_8), LATIN));
        forms.put("wide", new String(wide(value).getBytes(StandardCharsets.UTF_8), LATIN));
        forms.put("spaced", new String(String.join(" ", value.split("")).getBytes(StandardCharsets.UTF_8), LATIN));
        forms.values().removeIf(form -> form.length() < SHORTEST);
        return forms;
    }

    /** The characters that are the same wherever in an encoded text the value stands at this shift. */
    private static String base64(byte[] bytes, int shift, boolean url) {
        byte[] shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        Base64.Encoder encoder = url ? Base64.getUrlEncoder() : Base64.getEncoder();
        String text = encoder.withoutPadding().encodeToString(shifted);
        int first = (shift * 8 + 5) / 6;
        int last = shifted.length * 8 / 6;
        return text.substring(first, last);
    }

    private static String percent(byte[] bytes, boolean all) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            boolean plain = !all && b >= '0' && b <= '9';
            text.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return text.toString();
    }

    private static String escaped(String value, String format) {
        return value.chars()
                .mapToObj(c -> String.format(Locale.ROOT, format, c))
                .collect(Collectors.joining());
    }

    private static String wide(String value) {
        return value.chars()
                .mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)))
                .collect(Collectors.joining());
    }
}
