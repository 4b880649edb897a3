package org.fupin.security.notice.read;

import java.io.IOException;

/** The file holds what no program writes into a file of its format, to harm who reads it. */
final class HostileException extends IOException {

    private static final long serialVersionUID = 1;

    HostileException() {
        super("a document type or an entity");
    }
}
