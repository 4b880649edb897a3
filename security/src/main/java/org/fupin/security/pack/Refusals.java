package org.fupin.security.pack;

import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/** Refusals of this package; the object is a place in the package, never a value. */
final class Refusals {

    private Refusals() {}

    static SecurityRefusal malformed(String object) {
        return new SecurityRefusal(Code.MALFORMED, object);
    }

    static SecurityRefusal limit(String object) {
        return new SecurityRefusal(Code.LIMIT, object);
    }

    static SecurityRefusal unsupported(String object) {
        return new SecurityRefusal(Code.UNSUPPORTED, object);
    }

    static SecurityRefusal badSignature(String object) {
        return new SecurityRefusal(Code.BAD_SIGNATURE, object);
    }

    static SecurityRefusal untrusted(String object) {
        return new SecurityRefusal(Code.UNTRUSTED, object);
    }

    static SecurityRefusal forbidden(String object) {
        return new SecurityRefusal(Code.FORBIDDEN, object);
    }

    static SecurityRefusal replayed(String object) {
        return new SecurityRefusal(Code.REPLAYED, object);
    }

    static SecurityRefusal cannotOpen(String object) {
        return new SecurityRefusal(Code.CANNOT_OPEN, object);
    }

    static SecurityRefusal unknownKey(String object) {
        return new SecurityRefusal(Code.KEY_UNKNOWN, object);
    }
}
