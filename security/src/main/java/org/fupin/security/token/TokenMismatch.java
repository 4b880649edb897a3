package org.fupin.security.token;

import java.util.Locale;
import java.util.Map;

/**
 * Two token files cannot be matched, since they were made for different things or with different rules or keys. Without
 * this every token would silently find no partner. It names what differs; nothing in a header is secret.
 */
public final class TokenMismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> CHINESE = Map.of(
            "purpose", "用途",
            "parties", "双方",
            "period", "期间",
            "field", "字段",
            "suite", "算法套件",
            "normalisation", "规范化规则版本",
            "party", "出具方（须为不同双方）",
            "keyCheck", "密钥校验值（双方密钥不同）");

    private final String name;
    private final String first;
    private final String second;

    TokenMismatch(String name, String first, String second) {
        super("token files differ in " + name + ": " + first + " and " + second);
        this.name = name;
        this.first = first;
        this.second = second;
    }

    /** What differs: purpose, parties, period, field, suite, normalisation, party or keyCheck. */
    public String name() {
        return name;
    }

    /** One line for a person: Chinese for a Chinese locale, else English. */
    public String text(Locale locale) {
        return locale.getLanguage().equals("zh")
                ? "两份令牌文件的" + CHINESE.getOrDefault(name, name) + "不同，无法比对：" + first + " / " + second
                : String.valueOf(getMessage());
    }
}
