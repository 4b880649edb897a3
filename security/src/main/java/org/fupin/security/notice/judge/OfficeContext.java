package org.fupin.security.notice.judge;

import java.util.regex.Pattern;
import org.fupin.security.notice.read.Part;
import org.fupin.security.notice.scan.Token;

/** Tells accounts of offices and amounts from numbers of people by the words around. */
final class OfficeContext {

    private static final Pattern OFFICE_ACCOUNT =
            Pattern.compile("保证金|专户|对公|捐款|捐赠|基本户|国库|收款单位|单位账|公司|有限|办公室|财政局|村委会|合作社");
    private static final String UNITS = "元万亿圆块%％";

    private OfficeContext() {}

    /** Whether a line or a form, not a list, speaks of the account of an office or a firm. */
    static boolean account(RowView row) {
        if (row.part().shape() != Part.Shape.TEXT && !row.form()) {
            return false;
        }
        for (Token token : row.line().tokens()) {
            if (OFFICE_ACCOUNT.matcher(token.text()).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a unit of money, or a fraction, follows the digits. */
    static boolean isAmount(String text, int end) {
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= text.length()) {
            return false;
        }
        boolean fraction =
                text.charAt(next) == '.' && next + 1 < text.length() && Character.isDigit(text.charAt(next + 1));
        return fraction || UNITS.indexOf(text.charAt(next)) >= 0;
    }
}
