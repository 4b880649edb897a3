package org.fupin.security.tck;

/** Tells whether bytes are all zero, as wiped ones are. */
final class ConstantZero {

    private ConstantZero() {}

    static boolean is(byte[] bytes) {
        int any = 0;
        for (byte b : bytes) {
            any |= b;
        }
        return any == 0;
    }
}
