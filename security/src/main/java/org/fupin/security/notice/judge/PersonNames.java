package org.fupin.security.notice.judge;

import java.util.regex.Pattern;

/** Tells names of people from other words under the header of a name. */
final class PersonNames {

    private static final Pattern FULL = Pattern.compile("[\\p{IsHan}·•・]{2,24}|[A-Za-z][A-Za-z .'-]{2,40}");
    private static final Pattern MASKED = Pattern.compile(".*[*＊×xX某○〇●■#].*");
    private static final Pattern NO_NAME =
            Pattern.compile("合计|小计|总计|共计|无|姓名|户主|本人|同上|备注|.*(?:公司|合作社|委员会|办公室|政府|学校|大户|全村|全体).*");

    private PersonNames() {}

    static boolean isName(String text) {
        String name = text.strip();
        boolean shaped = FULL.matcher(name).matches() || isMasked(name) && name.length() <= 24;
        return shaped && !NO_NAME.matcher(name).matches();
    }

    /** Whether part of the name is hidden. */
    static boolean isMasked(String text) {
        return MASKED.matcher(text).matches() && text.codePoints().anyMatch(Character::isIdeographic);
    }
}
