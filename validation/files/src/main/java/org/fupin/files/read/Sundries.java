package org.fupin.files.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what belongs to no data: files of systems and programs, explanations, sheets of instructions. */
final class Sundries {

    private static final Set<String> NAMES = Set.of("__macosx", "thumbs.db", "desktop.ini", "license", "changelog");
    private static final Pattern TEXTS = Pattern.compile("(readme|truth|说明|填表说明|填写说明)([._-].*)?|.*\\.md");
    private static final Pattern SHEETS = Pattern.compile(".*(说明|代码表|码表|字典|目录|封面).*|readme|lists");

    private Sundries() {}

    /** Whether the file is looked at: a manifest, data, or something to be named as ignored. */
    static boolean keeps(String path) {
        return !file(path);
    }

    private static boolean file(String path) {
        for (String part : path.toLowerCase(Locale.ROOT).split("/")) {
            if (part.startsWith(".") || part.startsWith("~$") || NAMES.contains(part)) {
                return true;
            }
        }
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return TEXTS.matcher(name).matches();
    }

    /** Whether the sheet explains other sheets. */
    static boolean sheet(String name) {
        return SHEETS.matcher(name.strip().toLowerCase(Locale.ROOT)).matches();
    }
}
