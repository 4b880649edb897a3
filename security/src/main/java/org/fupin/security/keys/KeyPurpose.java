package org.fupin.security.keys;

/** What a key is for. A key serves one purpose only, for ever. */
public enum KeyPurpose {
    /** Seals the values of fields; the keys of the single fields are derived from it. */
    FIELD(false),
    /** Makes tokens by which departments match people without plain text. */
    TOKEN(false),
    /** Signs packages, receipts and whatever else leaves the house; a key pair. */
    SIGN(true),
    /** Opens the key envelopes that others sent; a key pair. */
    DECRYPT(true),
    /** Signs the checkpoints of the audit log; a key pair. */
    AUDIT(true),
    /** Wraps other keys. */
    WRAP(false);

    private final boolean pair;

    KeyPurpose(boolean pair) {
        this.pair = pair;
    }

    /** Tells whether it is a key pair (with a certificate) and not a secret key. */
    public boolean pair() {
        return pair;
    }

    /** Tells whether the key signs. */
    public boolean signs() {
        return this == SIGN || this == AUDIT;
    }

    /** Tells whether every use draws a random nonce, so that the number of uses has a bound. */
    public boolean counted() {
        return this == FIELD || this == WRAP;
    }
}
