package org.fupin.security.notice;

import java.util.List;
import java.util.Locale;
import org.fupin.security.notice.finding.GateFinding;

/** A notice cannot be made as asked. The message says why in Chinese and English, and never holds a value of a person. */
public final class NoticeRefusal extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why it was refused. */
    public enum Reason {
        /** The channel never shows the element. */
        NEVER_SHOWN,
        /** The matrix does not speak of the element, so that it is not shown. */
        NOT_IN_MATRIX,
        /** The record type has no such element. */
        NO_ELEMENT,
        /** A record is of another type than the notice. */
        OTHER_RECORD,
        /** A code is not on its list, so that nobody knows what it shows. */
        UNKNOWN_CODE,
        /** No column is left, or no row. */
        EMPTY,
        /** The gate refuses what was made: a text holds a number of a person. */
        GATE
    }

    private final Reason reason;
    private final String zh;
    private final String en;
    private final transient List<GateFinding> findings;

    NoticeRefusal(Reason reason, String zh, String en, List<GateFinding> findings) {
        super(zh + " · " + en);
        this.reason = reason;
        this.zh = zh;
        this.en = en;
        this.findings = List.copyOf(findings);
    }

    static NoticeRefusal of(Reason reason, Object... values) {
        String key = "refusal." + reason.name();
        return new NoticeRefusal(
                reason,
                new NoticeMessages(Locale.CHINESE).of(key, values),
                new NoticeMessages(Locale.ENGLISH).of(key, values),
                List.of());
    }

    /** Why it was refused. */
    public Reason reason() {
        return reason;
    }

    /** What it says in Chinese or English. */
    public String text(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /** What the gate found; empty for any other reason. The rows are those of the notice as CSV. */
    public List<GateFinding> findings() {
        return findings;
    }
}
