package org.fupin.validation.rules.fund;

/** The form of the number of an official document: issuer, year in brackets, serial number, 号. */
final class DocumentNumber {

    private static final String OPENING = "〔[【（(";
    private static final String CLOSING = "〕]】）)";
    private static final int YEAR_DIGITS = 4;

    private DocumentNumber() {}

    /**
     * Whether the text has the form 财农〔2019〕12号; other brackets and 第 before the serial number are usual too.
     */
    static boolean wellFormed(String text) {
        int open = firstBracket(text);
        int close = open + YEAR_DIGITS + 1;
        if (open < 1 || close >= text.length() || !text.endsWith("号")) {
            return false;
        }
        boolean matched = OPENING.indexOf(text.charAt(open)) == CLOSING.indexOf(text.charAt(close));
        int serial = text.startsWith("第", close + 1) ? close + 2 : close + 1;
        return matched && digits(text, open + 1, close) && digits(text, serial, text.length() - 1);
    }

    private static int firstBracket(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the characters from start to before end are digits, at least one. */
    private static boolean digits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < end;
    }
}
