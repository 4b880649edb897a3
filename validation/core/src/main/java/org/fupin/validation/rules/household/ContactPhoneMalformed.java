package org.fupin.validation.rules.household;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.identifier.PhoneNumber;
import org.fupin.model.record.register.Household;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The contact phone is neither a mobile nor a fixed line number of the mainland. */
@RuleInfo(
        code = "HHD-F-011",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = "contactPhone",
        title = "联系电话格式",
        zh = "联系电话 {contactPhone} 不是 11 位手机号或带区号的固定电话",
        en = "contact phone {contactPhone} is neither a mobile number nor a fixed line with area code")
public final class ContactPhoneMalformed implements RecordRule<Household> {

    private static final int SHORT_LOCAL = 7;
    private static final int LONG_LOCAL = 8;

    @Override
    public Outcome judge(Household household, RuleContext context) {
        String phone = household.contactPhone();
        return Outcome.require(PhoneNumber.isMobile(phone) || fixedLine(phone, 3) || fixedLine(phone, 4));
    }

    /** Whether it is an area code of that length that begins with 0, perhaps a hyphen, and seven or eight digits. */
    private static boolean fixedLine(String phone, int areaLength) {
        if (phone.length() <= areaLength || phone.charAt(0) != '0' || !digits(phone, 0, areaLength)) {
            return false;
        }
        int start = phone.charAt(areaLength) == '-' ? areaLength + 1 : areaLength;
        int local = phone.length() - start;
        return (local == SHORT_LOCAL || local == LONG_LOCAL) && digits(phone, start, phone.length());
    }

    private static boolean digits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
