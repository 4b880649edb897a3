package org.fupin.security.redact;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the word before a number: a labelled number is hidden whatever its shape. */
final class Labels {

    private static final int FAR = 48;
    private static final String BETWEEN = " \t:：=＝\"'“”‘’「是为([（【{>|　\\";
    private static final List<String> TAILS =
            List.of("号码", "号", "码", "编号", "numbers", "number", "num", "no.", "no", "nr", "#", "_", "-", ".");

    private record Label(String word, Hidden hidden) {}

    private static final List<Label> LABELS = labels();

    private Labels() {}

    private static List<Label> labels() {
        List<String> identity = List.of("身份证", "身份", "证件", "残疾证", "户口本", "户口簿", "户口", "护照", "通行证", "居住证");
        List<String> identityEn =
                List.of("idcard", "id card", "identity", "certificate", "passport", "citizenid", "idno");
        List<String> phone = List.of("电话", "手机", "联系方式", "座机", "联系", "phone", "telephone", "mobile", "tel");
        List<String> account = List.of("账", "帐", "账户", "帐户", "卡", "银行卡", "存折", "一卡通", "社保卡", "账户号", "account");
        List<String> accountEn = List.of("acct", "card", "bankcard", "passbook", "iban");
        return java.util.stream.Stream.of(
                        of(identity, Hidden.IDENTITY),
                        of(identityEn, Hidden.IDENTITY),
                        of(phone, Hidden.PHONE),
                        of(account, Hidden.ACCOUNT),
                        of(accountEn, Hidden.ACCOUNT))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Label> of(List<String> words, Hidden hidden) {
        return words.stream().map(word -> new Label(word, hidden)).toList();
    }

    /** What the text directly before this place says the number is, or null. */
    static @Nullable Hidden before(String text, int at) {
        String plain = text.substring(Math.max(0, at - FAR), at);
        String small = plain.toLowerCase(Locale.ROOT);
        if (small.length() != plain.length()) {
            return null;
        }
        int end = bare(small);
        for (Label label : LABELS) {
            if (small.startsWith(label.word, end - label.word.length()) && stands(plain, end - label.word.length())) {
                return label.hidden;
            }
        }
        return null;
    }

    /** Where the label itself ends: what only connects it with the number is passed over. */
    private static int bare(String small) {
        int end = connectors(small, small.length());
        for (int i = 0; i < 3; i++) {
            end = connectors(small, tail(small, end));
        }
        return end;
    }

    private static int connectors(String small, int from) {
        int end = from;
        while (end > 0 && BETWEEN.indexOf(small.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int tail(String small, int end) {
        for (String tail : TAILS) {
            if (end >= tail.length() && small.startsWith(tail, end - tail.length())) {
                return end - tail.length();
            }
        }
        return end;
    }

    /** Whether a word begins here: an English label is no end of another word, unless it opens with a capital. */
    private static boolean stands(String plain, int at) {
        char first = plain.charAt(at);
        return at == 0 || first >= 0x80 || Character.isUpperCase(first) || !letter(plain, at - 1);
    }

    /** Whether a letter stands here that is not the check character of a number. */
    private static boolean letter(String plain, int at) {
        char c = plain.charAt(at);
        boolean check = Characters.isX(c)
                && at > 0
                && (Characters.digit(plain.charAt(at - 1)) >= 0 || Characters.invisible(plain.charAt(at - 1)));
        return !check && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    }
}
