package org.fupin.security.mask;

import java.util.regex.Pattern;
import org.fupin.model.mask.Mask;
import org.fupin.model.mask.SensitiveKind;

/**
 * Shows the first and last characters of a number.
 *
 * @param head characters shown at the beginning
 * @param tail characters shown at the end; of an identity number with more than 18 characters, of the first 18
 */
record EndsMask(SensitiveKind kind, int head, int tail, Pattern own, IdentityCandidates counter) implements ValueMask {

    private static final int IDENTITY = 18;
    private static final int MOBILE = 11;
    private static final int SHORTEST_ACCOUNT = 12;
    private static final int SHORTEST_CARD = 13;
    private static final int LONGEST_CARD = 19;
    private static final int PREFECTURE = 4;
    private static final int SUBSCRIBER = 4;
    private static final int ISSUER = 6;
    private static final int MOST_DIGITS = 18;
    private static final IdentityCandidates COUNTER = new IdentityCandidates();

    static EndsMask of(SensitiveKind kind, int head, int tail) {
        boolean area = head >= 0 && head <= 6 && head % 2 == 0;
        boolean possible = switch (kind) {
            case IDENTITY -> area;
            case PHONE -> head >= 0 && head <= 3;
            default -> head == 0;
        };
        if (!possible || tail < 0 || tail > 4) {
            throw new IllegalArgumentException("不能显示前 " + head + " 位后 " + tail + " 位 · cannot show " + head + " and "
                    + tail + " characters of " + kind);
        }
        return new EndsMask(kind, head, tail, own(kind, head, tail), COUNTER);
    }

    private static Pattern own(SensitiveKind kind, int head, int tail) {
        String start = "[0-9]{" + head + "}";
        return Pattern.compile(
                switch (kind) {
                    case IDENTITY ->
                        start + "\\*{" + (IDENTITY - head - tail) + "}" + checked(tail) + "(?:\\*{2}|\\*{4})?";
                    case PHONE -> start + "\\*{" + (MOBILE - head - tail) + "}[0-9]{" + tail + "}";
                    default -> "\\*{" + (SHORTEST_ACCOUNT - tail) + "," + (32 - tail) + "}[0-9]{" + tail + "}";
                });
    }

    private static String checked(int tail) {
        return tail == 0 ? "" : "[0-9]{" + (tail - 1) + "}[0-9X]";
    }

    /** Whether the text is what this mask leaves of a number. */
    boolean masked(String text) {
        return own.matcher(text).matches();
    }

    @Override
    public String mask(String value) {
        if (value.isEmpty()) {
            return value;
        }
        String text = Form.nfc(value);
        if (masked(text)) {
            return text;
        }
        if (!Form.sound(kind, text)) {
            return HIDDEN;
        }
        if (kind != SensitiveKind.IDENTITY) {
            return Mask.ends(text, head, tail);
        }
        String number = org.fupin.model.identifier.CertificateNumber.normalise(text);
        return Mask.ends(number.substring(0, IDENTITY), head, tail) + "*".repeat(number.length() - IDENTITY);
    }

    @Override
    public String text() {
        return MaskGrammar.name(kind) + ":" + (kind == SensitiveKind.ACCOUNT ? "" : head + "+") + tail;
    }

    @Override
    public Candidates residualCandidates(KnownFacts known) {
        return switch (kind) {
            case IDENTITY -> Candidates.counted(counter.least(head, tail, known));
            case PHONE -> phone(known);
            default -> account(SHORTEST_ACCOUNT, known).orFewer(account(SHORTEST_CARD, known));
        };
    }

    @Override
    public Candidates residualCandidates(String masked, KnownFacts known) {
        if (!masked(masked)) {
            return masked.equals(HIDDEN) ? Candidates.hidden() : Candidates.unknown();
        }
        return switch (kind) {
            case IDENTITY -> Candidates.counted(counter.count(masked, known));
            case PHONE -> phone(known);
            default -> account(masked.length(), known);
        };
    }

    /** The first seven digits of a mobile number tell the prefecture; a prefecture has at least one such beginning. */
    private Candidates phone(KnownFacts known) {
        boolean placed = known.area().length() >= PREFECTURE;
        return Candidates.form(power(placed ? SUBSCRIBER - tail : MOBILE - head - tail));
    }

    /** The last digit of a card checks the others; its first six tell the bank. */
    private Candidates account(int length, KnownFacts known) {
        boolean card = length >= SHORTEST_CARD && length <= LONGEST_CARD;
        int told = tail + (known.bankKnown() ? ISSUER : 0) + (card ? 1 : 0);
        return Candidates.form(power(length - told));
    }

    private static long power(int digits) {
        return (long) Math.pow(10, Math.min(Math.max(digits, 0), MOST_DIGITS));
    }
}
