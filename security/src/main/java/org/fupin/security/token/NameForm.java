package org.fupin.security.token;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Normal form of names, version 1: Unicode form NFC; compatibility ideographs and Kangxi radicals become the ideographs
 * that they look like; every dot that separates the parts of an ethnic name becomes U+00B7; blanks next to an ideograph
 * or dot go, others become one space; full-width letters become narrow, and small letters capital. Private-use
 * characters stay as they are, since only their font knows what they mean, and are flagged.
 */
final class NameForm {

    private static final int DOT = 0x00B7;
    private static final String DOTS = "\u00B7\u2022\u2027\u2219\u22C5\u2E31\u30FB\uFF65\u0387";
    private static final Set<String> PLACEHOLDERS =
            Set.of("无", "无名", "暂无", "不详", "未知", "测试", "空", "TEST", "NONE", "NULL", "N/A");

    private NameForm() {}

    static Normalised of(String text) {
        // composed last: taking out an invisible character may bring a letter and its accent together
        String capital = Normalizer.normalize(joined(unified(text)).toUpperCase(Locale.ROOT), Normalizer.Form.NFC);
        if (capital.isEmpty() || PLACEHOLDERS.contains(Blanks.removed(capital))) {
            return Normalised.unmatchable(Unmatchable.EMPTY);
        }
        if (capital.codePoints().noneMatch(Character::isLetter) && !privateUse(capital)) {
            return Normalised.unmatchable(Unmatchable.SHAPE);
        }
        return Normalised.of(capital, privateUse(capital));
    }

    private static boolean privateUse(String name) {
        return name.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    }

    private static String unified(String text) {
        StringBuilder name = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (DOTS.indexOf(c) >= 0) {
                name.appendCodePoint(DOT);
            } else if (lookalike(c)) {
                name.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else {
                name.appendCodePoint(c);
            }
        });
        return name.toString();
    }

    /** Compatibility ideographs, CJK and Kangxi radicals, full-width forms. */
    private static boolean lookalike(int c) {
        return c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F
                || c >= 0x2E80 && c <= 0x2FD5
                || c >= 0xFF01 && c <= 0xFF5E;
    }

    private static String joined(String name) {
        String collapsed = Blanks.collapsed(name);
        StringBuilder joined = new StringBuilder(collapsed.length());
        for (int i = 0; i < collapsed.length(); i++) {
            char c = collapsed.charAt(i);
            // collapsed text neither begins nor ends with a space
            if (c != ' ' || !closes(collapsed.codePointBefore(i)) && !closes(collapsed.codePointAt(i + 1))) {
                joined.append(c);
            }
        }
        return joined.toString();
    }

    private static boolean closes(int c) {
        return c == DOT || Character.isIdeographic(c) || Character.getType(c) == Character.PRIVATE_USE;
    }
}
