package org.fupin.files.header;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A header text in the form in which headers are compared: half-width, lower case, without blanks, underscores and
 * required marks, with the bracket at its end apart.
 *
 * @param whole the whole text
 * @param base the text without the bracket at its end
 * @param bracket what the bracket holds, null when there is none
 */
record HeaderText(String whole, String base, @Nullable String bracket) {

    static HeaderText of(String text) {
        String plain = plain(text);
        int open = plain.lastIndexOf('(');
        return open > 0 && plain.endsWith(")")
                ? new HeaderText(plain, plain.substring(0, open), plain.substring(open + 1, plain.length() - 1))
                : new HeaderText(plain, plain, null);
    }

    static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('[', '(')
                .replace(']', ')')
                .replace('【', '(')
                .replace('】', ')')
                .replace('〔', '(')
                .replace('〕', ')');
        StringBuilder plain = new StringBuilder();
        folded.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF && c >= ' ')
                .filter(c -> c != '_' && c != '*' && c != '-')
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
