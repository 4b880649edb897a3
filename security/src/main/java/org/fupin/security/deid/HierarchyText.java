package org.fupin.security.deid;

import java.util.Arrays;
import java.util.Locale;

/** Reads the texts that describe hierarchies. */
final class HierarchyText {

    private HierarchyText() {}

    static Hierarchy parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "divisions" -> Hierarchy.divisions();
            case "dates" -> Hierarchy.dates();
            case "hide" -> Hierarchy.hide();
            default -> bands(plain, text);
        };
    }

    private static Hierarchy bands(String plain, String text) {
        if (!plain.matches("bands(?::[0-9]{1,12}){1,8}")) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            throw new IllegalArgumentException(
                    "没有这种泛化方式 · no such hierarchy: " + shown + "；可用 · there are divisions, dates, hide, bands:5:10:20");
        }
        return Hierarchy.bands(Arrays.stream(plain.substring("bands:".length()).split(":"))
                .mapToLong(Long::parseLong)
                .toArray());
    }
}
