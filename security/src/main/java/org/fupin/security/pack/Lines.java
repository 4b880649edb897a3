package org.fupin.security.pack;

import java.text.Normalizer;

/** Texts for people in a manifest: one line, NFC, nothing invisible. */
final class Lines {

    private Lines() {}

    /** Whether the text may stand in a manifest. */
    static boolean allowed(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && text.equals(text.strip())
                && text.codePoints().allMatch(Lines::visible)
                && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    static String check(String text, int longest, String object) {
        if (text.length() > longest) {
            throw Refusals.limit(object);
        }
        if (!allowed(text, longest)) {
            throw Refusals.malformed(object);
        }
        return text;
    }
}
