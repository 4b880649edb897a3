package org.fupin.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.fupin.security.keys.KeyInfo;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyState;

/** Writes a key for people. */
final class KeyLine {

    private KeyLine() {}

    /** One line: name, purpose, state, suite, primary, day, uses. */
    static void print(KeyInfo key, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-24s %-8s %-13s %-5s %s %s %d  %s · %s%n",
                key.id(),
                key.purpose(),
                key.state(),
                key.suite(),
                key.primary() ? "*" : " ",
                key.created().toString().substring(0, "2020-12-31".length()),
                key.uses(),
                zh(key.purpose()),
                zh(key.state()));
    }

    static String zh(KeyPurpose purpose) {
        return switch (purpose) {
            case FIELD -> "字段加密";
            case TOKEN -> "比对令牌";
            case SIGN -> "签名";
            case DECRYPT -> "解密信封";
            case AUDIT -> "审计签名";
            case WRAP -> "密钥加密";
        };
    }

    static String zh(KeyState state) {
        return switch (state) {
            case ENABLED -> "启用";
            case DECRYPT_ONLY -> "仅解密";
            case DISABLED -> "停用";
            case DESTROYED -> "已销毁";
        };
    }
}
