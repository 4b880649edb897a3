package org.fupin.security.tck;

import java.util.Arrays;
import java.util.Set;
import org.fupin.security.ConstantTime;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/** What the tests demand; a broken demand is an {@link AssertionError} that says which, without a secret. */
final class Expect {

    private Expect() {}

    static void that(boolean holds, String demand) {
        if (!holds) {
            throw new AssertionError(demand);
        }
    }

    static void same(byte[] wanted, byte[] found, String demand) {
        that(ConstantTime.equal(wanted, found), demand);
    }

    static void different(byte[] left, byte[] right, String demand) {
        that(!ConstantTime.equal(left, right), demand);
    }

    static byte[] plain(SecretBytes secret) {
        try (secret) {
            return secret.use(byte[]::clone);
        }
    }

    /** The action is refused with one of these codes; the refusal repeats no secret. */
    static SecurityRefusal refusal(Set<Code> codes, TckTest.Body action, String demand) throws Exception {
        try {
            action.run();
        } catch (SecurityRefusal refusal) {
            that(codes.contains(refusal.code()), demand + ": refused with " + refusal.code() + ", not one of " + codes);
            return refusal;
        }
        throw new AssertionError(demand + ": was not refused");
    }

    static SecurityRefusal refusal(Code code, TckTest.Body action, String demand) throws Exception {
        return refusal(Set.of(code), action, demand);
    }

    /** Every one of these broken ways to ask is refused by an IllegalArgumentException. */
    static void brokenPromise(TckTest.Body action, String demand) throws Exception {
        try {
            action.run();
        } catch (IllegalArgumentException e) {
            return;
        }
        throw new AssertionError(demand + ": was accepted");
    }

    static byte[] flipped(byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return flipped;
    }

    static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
