package org.fupin.security.audit;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something that verification found.
 *
 * @param kind what it is
 * @param line line of the log, from 1; 0 when it is about a checkpoint
 * @param checkpoint how many lines the checkpoint covers that it is about, 0 for none
 */
public record AuditFinding(Kind kind, long line, long checkpoint) {

    /** What can be wrong with a log. */
    public enum Kind {
        /** The line is not in the form that this library writes. */
        MALFORMED(true),
        /** The line is longer than any that this library writes; nothing behind it was read. */
        TOO_LONG(true),
        /** The line does not name the digest of the line before: one of them was changed, put in or taken out. */
        CHAIN(true),
        /** The line has not the number that follows. */
        SEQUENCE(true),
        /** The first line does not begin a log, or another line does. */
        START(true),
        /** The time lies more than a minute before that of an earlier line. */
        TIME(false),
        /** The last line has no end: a crash, if the log was not opened since. */
        TORN(false),
        /** The checkpoint is of another log or suite. */
        OTHER_LOG(true),
        /** No trusted key has the name of the one that signed the checkpoint. */
        UNTRUSTED(true),
        /** The trusted certificate was not valid, or not for signatures, when the checkpoint was signed. */
        CERTIFICATE(true),
        /** The checkpoint's signature does not match. */
        SIGNATURE(true),
        /** The log has fewer lines than the checkpoint covers: its end was taken away. */
        TRUNCATED(true),
        /** The lines are not those that the checkpoint covers. */
        ROOT(true);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        /** Tells whether the log must not be believed; the others may have an innocent cause. */
        public boolean error() {
            return error;
        }
    }

    static AuditFinding line(Kind kind, long line) {
        return new AuditFinding(kind, line, 0);
    }

    static AuditFinding checkpoint(Kind kind, long size) {
        return new AuditFinding(kind, 0, size);
    }

    /** Returns one line for a person: Chinese for a Chinese locale, else English. */
    public String text(Locale locale) {
        ResourceBundle texts = Texts.of(locale);
        return texts.getString(line > 0 ? "line" : "checkpoint")
                .replace("{0}", Long.toString(line > 0 ? line : checkpoint))
                .replace("{1}", texts.getString("finding." + kind.name()));
    }
}
