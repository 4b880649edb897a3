package org.fupin.security.policy;

import java.util.Locale;

/**
 * An element that a recipient was to be given although his purpose does not need it. It names the element, never a value.
 *
 * @param recipient name of the recipient profile
 * @param record name of the record type
 * @param element name of the element or column
 * @param fieldClass what the element tells about a person; {@link FieldClass#P} for a column that the standard lacks
 */
public record Excess(String recipient, String record, String element, FieldClass fieldClass) {

    /** Code of this finding. */
    public static final String CODE = "SEC-MIN-001";

    /** One line for a person: Chinese for a Chinese locale, else English. */
    public String text(Locale locale) {
        String what = CODE + " " + record + "." + element + " (" + fieldClass + ") ";
        return locale.getLanguage().equals("zh")
                ? what + "不在 " + recipient + " 的最小必要字段内"
                : what + "is more than " + recipient + " needs";
    }
}
