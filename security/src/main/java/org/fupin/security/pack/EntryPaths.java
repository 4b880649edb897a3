package org.fupin.security.pack;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which paths an entry may have: lower-case letters, digits, {@code . _ -} and {@code /}, so that a path means the same
 * file on every system, cannot leave the folder it is unpacked to and cannot be taken for another.
 */
final class EntryPaths {

    static final int MOST_BYTES = 255;
    /** The folder of the zip that holds the entries. */
    static final String FOLDER = "data/";

    private static final int MOST_PARTS = 16;
    private static final Pattern PART = Pattern.compile("[a-z0-9_][a-z0-9._-]*");
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private EntryPaths() {}

    /** Whether an entry may have that path. */
    static boolean allowed(String path) {
        if (path.isEmpty() || path.length() > MOST_BYTES) {
            return false;
        }
        String[] parts = path.split("/", -1);
        if (parts.length > MOST_PARTS) {
            return false;
        }
        for (String part : parts) {
            if (!allowedPart(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean allowedPart(String part) {
        int dot = part.indexOf('.');
        String stem = dot < 0 ? part : part.substring(0, dot);
        return PART.matcher(part).matches()
                && !part.endsWith(".")
                && !DEVICE.matcher(stem).matches();
    }

    /**
     * Refuses paths that are not allowed, stand twice, or name a folder that another one makes a file.
     *
     * @throws org.fupin.security.SecurityRefusal with the number of the entry, as the path itself may be hostile
     */
    static void check(Collection<String> paths) {
        Set<String> files = new HashSet<>();
        Set<String> folders = new HashSet<>();
        int number = 0;
        for (String path : paths) {
            String object = "entries[" + number++ + "].path";
            if (!allowed(path) || !files.add(path)) {
                throw Refusals.malformed(object);
            }
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash));
            }
        }
        files.retainAll(folders);
        if (!files.isEmpty()) {
            throw Refusals.malformed("entries.path");
        }
    }
}
