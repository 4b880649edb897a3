package org.fupin.security.internal;

import java.security.SecureRandom;
import java.util.Arrays;
import org.fupin.security.ConstantTime;
import org.fupin.security.SecurityRefusal;

/**
 * A random source that is not believed blindly: two equal draws in a row, or a draw of equal bytes, mean that the source
 * is stubbed or broken (a chance of 2⁻¹²⁰ otherwise), and are refused. After a refusal it never answers again.
 */
final class GuardedRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private static final int COMPARED = 16;

    private final transient SecureRandom source;
    private byte[] last = new byte[0];
    private boolean broken;

    GuardedRandom(SecureRandom source) {
        super(null, null);
        this.source = source;
    }

    @Override
    public synchronized void nextBytes(byte[] bytes) {
        byte[] drawn = bytes.length >= COMPARED ? bytes : new byte[COMPARED];
        source.nextBytes(drawn);
        check(drawn);
        if (drawn != bytes) {
            System.arraycopy(drawn, 0, bytes, 0, bytes.length);
        }
    }

    private void check(byte[] drawn) {
        byte[] head = Arrays.copyOf(drawn, COMPARED);
        if (broken || ConstantTime.equal(head, last) || allEqual(head)) {
            broken = true;
            Arrays.fill(drawn, (byte) 0);
            throw new SecurityRefusal(SecurityRefusal.Code.RANDOMNESS, source.getAlgorithm());
        }
        last = head;
    }

    private static boolean allEqual(byte[] head) {
        int difference = 0;
        for (byte b : head) {
            difference |= b ^ head[0];
        }
        return difference == 0;
    }

    @Override
    public byte[] generateSeed(int count) {
        byte[] seed = new byte[count];
        nextBytes(seed);
        return seed;
    }

    @Override
    public String getAlgorithm() {
        return source.getAlgorithm();
    }

    /** Ignored: nobody may choose what is drawn. */
    @Override
    public void setSeed(long seed) {}

    /** Ignored: nobody may choose what is drawn. */
    @Override
    public void setSeed(byte[] seed) {}
}
