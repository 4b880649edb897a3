package org.fupin.security.notice.read;

/** A limit was passed; what was read until then has been checked. */
public final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LimitException(String limit) {
        super(limit);
    }
}
