package org.fupin.model.constraint;

import java.util.Set;
import org.fupin.model.identifier.CertificateNumber;
import org.fupin.model.identifier.Fault;
import org.fupin.model.identifier.MatchToken;
import org.fupin.model.identifier.Part;
import org.jspecify.annotations.Nullable;

/** The checks of text values. */
public final class TextRules {

    private static final String CHARACTERS = "META-F-010";
    private static final Set<String> PLACEHOLDERS = Set.of("无", "测试", "不详", "未知", "暂无", "无名", "test", "none", "null");

    private TextRules() {}

    /** What is wrong with a text of at most {@code length} characters, or null. */
    public static @Nullable Breach text(String value, int length) {
        if (value.codePointCount(0, value.length()) > length) {
            return new Breach("VAL-F-002", "超过 " + length + " 个字", "longer than " + length + " characters");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c == 0x7F || c == '\uFFFD') {
                return new Breach(
                        CHARACTERS, "第 " + (i + 1) + " 个字符是控制或替换字符", "character " + (i + 1) + " is not printable");
            }
        }
        return null;
    }

    /** What is wrong with a person's name, or null. */
    public static @Nullable Breach personName(String value, int length) {
        Breach breach = text(value, length);
        if (breach != null) {
            return breach;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isDigit(c) || c == '*' || c == '?' || c == '？') {
                return new Breach(CHARACTERS, "姓名含数字或 *、?", "the name holds a digit, * or ?");
            }
        }
        return PLACEHOLDERS.contains(value) ? new Breach(CHARACTERS, "占位文字", "a placeholder") : null;
    }

    /**
     * What is wrong with a certificate number, or null; the rule depends on the faulty part. A token in its place is
     * sound, a broken one is told from a broken number.
     */
    public static @Nullable Breach certificate(String value) {
        if (MatchToken.is(value)) {
            return null;
        }
        if (MatchToken.isBroken(value)) {
            return new Breach(
                    "PER-F-001", "像比对令牌，但不是完整的22位", "looks like a token, but is not a whole one of 22 characters");
        }
        Fault fault = CertificateNumber.explain(value);
        return fault == null ? null : fault(ruleOf(fault.part()), fault);
    }

    private static String ruleOf(Part part) {
        return switch (part) {
            case LENGTH -> "PER-F-001";
            case CATEGORY, GRADE, REISSUE -> "PER-F-003";
            case AREA -> "PER-F-004";
            case PLACEHOLDER -> "PER-F-009";
            default -> "PER-F-002";
        };
    }

    /** The fault as a breach of the rule, or null when there is none. */
    public static @Nullable Breach fault(String rule, @Nullable Fault fault) {
        return fault == null ? null : new Breach(rule, fault.zh(), fault.en());
    }
}
