package org.fupin.security.mask;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** How many spellings of a part of an identity number there are, by what they add to the check sum modulo 11. */
final class Residues {

    private static final int MODULUS = 11;
    private static final String CHECKS = "10X98765432";
    private static final int LAST = 17;

    private final long[] counts;

    private Residues(long[] counts) {
        this.counts = counts;
    }

    static Residues none() {
        return new Residues(new long[MODULUS]);
    }

    /** One spelling: these digits from that place of the number on. */
    static Residues of(CharSequence digits, int place) {
        Residues one = none();
        one.add(digits, place);
        return one;
    }

    /** The whole numbers from 0 to below the bound that pass, written with so many digits from that place on. */
    static Residues of(int bound, int place, IntPredicate passes) {
        Residues all = none();
        int length = Integer.toString(bound - 1).length();
        for (int number = 0; number < bound; number++) {
            if (passes.test(number)) {
                all.counts[residue(number, place + length - 1)]++;
            }
        }
        return all;
    }

    void add(CharSequence digits, int place) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += weight(place + i) * (digits.charAt(i) - '0');
        }
        counts[sum % MODULUS]++;
    }

    /** Counts a number whose last digit stands at that place. */
    void add(int number, int lastPlace) {
        counts[residue(number, lastPlace)]++;
    }

    /** How many spellings the two parts have together. */
    Residues with(Residues other) {
        Residues both = none();
        for (int i = 0; i < MODULUS; i++) {
            for (int j = 0; j < MODULUS && counts[i] > 0; j++) {
                both.counts[(i + j) % MODULUS] += Math.multiplyExact(counts[i], other.counts[j]);
            }
        }
        return both;
    }

    long total() {
        return Arrays.stream(counts).sum();
    }

    /** How many spellings get that check character. */
    long checkedBy(char check) {
        return counts[CHECKS.indexOf(check)];
    }

    /** The fewest spellings that some check character leaves, of those that leave any; 0 when there is no spelling. */
    long leastChecked() {
        return Arrays.stream(counts).filter(count -> count > 0).min().orElse(0);
    }

    private static int residue(int number, int lastPlace) {
        int sum = 0;
        int place = lastPlace;
        for (int rest = number; rest > 0; rest /= 10) {
            sum += weight(place--) * (rest % 10);
        }
        return sum % MODULUS;
    }

    /** Weight of a place from 0, by GB 11643-1999, 6: 2 to the power of the places behind it, modulo 11. */
    private static int weight(int place) {
        return (1 << (LAST - place)) % MODULUS;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Residues that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }
}
