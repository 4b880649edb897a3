package org.fupin.validation.rules.exchange;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exchange.ExchangeFile;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The digest is not the 64 hexadecimal digits of SM3 or SHA-256, or the signature is too short or not in Base64 or
 * hexadecimal digits.
 */
@RuleInfo(
        code = "EXF-R-002",
        severity = Severity.ERROR,
        basis = "指导意见: 信息安全防护体系; GB/T 32905, 32918",
        fields = {"hashAlgorithm", "hash", "signature"},
        title = "摘要与签名",
        zh = "{hashAlgorithm} 摘要应为 64 位十六进制字符，签名应为不少于 64 字节的 Base64 或十六进制字符",
        en =
                "a {hashAlgorithm} digest has 64 hexadecimal digits, and a signature at least 64 bytes in Base64 or hexadecimal",
        narrowed =
                "The form of digest and signature only; whether they match the content needs the file and the certificate of the sender.")
public final class DigestMalformed implements RecordRule<ExchangeFile> {

    private static final int DIGEST_DIGITS = 64;

    /** The two numbers of an SM2 signature are 64 bytes: 86 characters of Base64 without padding. */
    private static final int SIGNATURE_CHARACTERS = 86;

    @Override
    public Outcome judge(ExchangeFile file, RuleContext context) {
        return Outcome.require(hexadecimal(file.hash()) && signature(file.signature()));
    }

    private static boolean hexadecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!between('0', c, '9') && !between('a', c, 'f') && !between('A', c, 'F')) {
                return false;
            }
        }
        return text.length() == DIGEST_DIGITS;
    }

    private static boolean signature(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = between('0', c, '9') || between('a', c, 'z') || between('A', c, 'Z');
            if (!letter && "+/=-_".indexOf(c) < 0) {
                return false;
            }
        }
        return text.length() >= SIGNATURE_CHARACTERS;
    }

    private static boolean between(char least, char c, char most) {
        return least <= c && c <= most;
    }
}
