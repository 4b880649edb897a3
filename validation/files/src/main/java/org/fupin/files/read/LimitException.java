package org.fupin.files.read;

import java.io.IOException;

/** A limit was passed while bytes were read. */
final class LimitException extends IOException {

    private static final long serialVersionUID = 1;

    private final String zh;

    LimitException(String zh, String en) {
        super(en);
        this.zh = zh;
    }

    String zh() {
        return zh;
    }

    String en() {
        return String.valueOf(getMessage());
    }
}
