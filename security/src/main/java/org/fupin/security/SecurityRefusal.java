package org.fupin.security;

import java.util.Locale;

/**
 * Why the library refused: a code and the object it is about, never a value, never a cause. Everything that cannot be
 * decrypted gives the same {@link Code#CANNOT_OPEN} with the same text, whatever went wrong, so that an answer tells an
 * attacker nothing.
 */
public final class SecurityRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_OBJECT = 200;

    private final Code code;
    private final String object;

    /**
     * A refusal.
     *
     * @param object a path, an id or the name of a part; never a value out of the data. Control characters are escaped.
     */
    public SecurityRefusal(Code code, String object) {
        super(code.name() + ": " + code.en + " · " + code.zh + " [" + printable(object) + "]");
        this.code = code;
        this.object = printable(object);
    }

    /** Returns what kind of refusal this is. */
    public Code code() {
        return code;
    }

    /** Returns the path, id or part that was refused. */
    public String object() {
        return object;
    }

    /** Returns the same refusal about another object, for a caller who knows the path or id better. */
    public SecurityRefusal at(String other) {
        SecurityRefusal moved = new SecurityRefusal(code, other);
        moved.setStackTrace(getStackTrace());
        return moved;
    }

    /** Returns one line for a person: Chinese for a Chinese locale, else English. */
    public String text(Locale locale) {
        return code.text(locale) + " [" + object + "]";
    }

    private static String printable(String object) {
        StringBuilder text = new StringBuilder();
        object.codePoints().limit(LONGEST_OBJECT).forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                text.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    /** The kinds of refusal, each with one fixed text. */
    public enum Code {
        /** Cannot be decrypted: wrong key, changed data, wrong place, wrong purpose; never says which. */
        CANNOT_OPEN("cannot be opened", "无法解开"),
        /** The signature or checksum does not belong to these bytes. */
        BAD_SIGNATURE("the signature does not match", "签名不符"),
        /** The certificate does not lead to a trusted one, or is not valid for this use or time. */
        UNTRUSTED("the certificate is not trusted for this", "证书不受信任或不适用"),
        /** Not in the form that the standard or this library writes. */
        MALFORMED("not in the required form", "格式不符合要求"),
        /** Larger, costlier or more often used than allowed. */
        LIMIT("exceeds a limit", "超出限制"),
        /** The policy in force does not allow it. */
        FORBIDDEN("not allowed by the policy", "策略不允许"),
        /** The key exists, but its state or purpose does not allow this. */
        KEY_STATE("the key's state or purpose does not allow this", "密钥状态或用途不允许"),
        /** No such key here. */
        KEY_UNKNOWN("the key is not known here", "找不到密钥"),
        /** A key, certificate or password too weak to be used. */
        WEAK("too weak", "强度不足"),
        /** A file that others can read or change, a symbolic link, or not a plain file. */
        UNSAFE_FILE("the file is not safe to use", "文件不安全"),
        /** An algorithm, version or flavour that is not supported. */
        UNSUPPORTED("not supported", "不支持"),
        /** The random source repeated itself. */
        RANDOMNESS("the random source is broken", "随机源异常"),
        /** Bouncy Castle is too old, or there is more than one copy of it. */
        PLATFORM("the cryptographic library is unfit", "密码库不符合要求"),
        /** A key service did not answer, or answered something else. */
        UNAVAILABLE("the service does not answer as agreed", "服务不可用或应答异常");

        private final String en;
        private final String zh;

        Code(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }

        /** Returns the text for a person: Chinese for a Chinese locale, else English. */
        public String text(Locale locale) {
            return locale.getLanguage().equals("zh") ? zh : en;
        }
    }
}
