package org.fupin.security.mask;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.fupin.model.identifier.CertificateNumber;
import org.fupin.model.identifier.PhoneNumber;
import org.fupin.model.mask.SensitiveKind;

/** Tells whether a value has the form of its kind; whatever has not is hidden completely. */
final class Form {

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_ADDRESS = 200;
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12,32}");
    private static final Pattern LOCATION = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,12}");

    private Form() {}

    static String nfc(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    static boolean sound(SensitiveKind kind, String text) {
        return switch (kind) {
            case IDENTITY -> CertificateNumber.isValid(text);
            case PHONE -> PhoneNumber.isMobile(text);
            case ACCOUNT -> ACCOUNT.matcher(text).matches();
            case NAME -> name(text);
            case ADDRESS -> address(text);
            case LOCATION -> LOCATION.matcher(text).matches();
            case BIRTH_DATE -> DateText.day(text);
            case HEALTH, SECRET -> true;
        };
    }

    /** A name, or what its mask left of it: stars may stand at the end. */
    private static boolean name(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '*') {
            end--;
        }
        return text.codePointCount(0, text.length()) <= LONGEST_NAME
                && text.substring(0, end).codePoints().allMatch(Form::ofAName);
    }

    private static boolean ofAName(int c) {
        return !Character.isDigit(c) && c != '*' && c != '?' && c != '？' && printable(c);
    }

    static boolean address(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_ADDRESS
                && text.codePoints().allMatch(Form::printable);
    }

    private static boolean printable(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && c != 0xFFFD;
    }
}
