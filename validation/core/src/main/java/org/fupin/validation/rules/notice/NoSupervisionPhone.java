package org.fupin.validation.rules.notice;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.PublicNotice;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The supervision phone holds neither the hotline 12317 nor a local number of seven digits or more. */
@RuleInfo(
        code = "NOT-R-003",
        severity = Severity.ERROR,
        basis = "2018 指导意见",
        fields = {"supervisionPhone"},
        title = "监督电话",
        zh = "监督电话既非 12317 也非本地号码",
        en = "the supervision phone is neither 12317 nor a local number",
        narrowed = "A local number is one of at least seven digits.")
public final class NoSupervisionPhone implements RecordRule<PublicNotice> {

    private static final String HOTLINE = "12317";
    private static final int LOCAL_DIGITS = 7;

    @Override
    public Outcome judge(PublicNotice notice, RuleContext context) {
        String phone = notice.supervisionPhone();
        return Outcome.require(phone.contains(HOTLINE) || longestNumber(phone) >= LOCAL_DIGITS);
    }

    /** Digits of the longest number; a hyphen or blank between the parts of a number does not end it. */
    private static int longestNumber(String text) {
        int longest = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                longest = Math.max(longest, digits);
            } else if (c != '-' && c != ' ') {
                digits = 0;
            }
        }
        return longest;
    }
}
