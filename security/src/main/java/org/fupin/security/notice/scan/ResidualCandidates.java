package org.fupin.security.notice.scan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fupin.model.identifier.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Counts exactly how many identity numbers still fit a masked one, when birth and sex are known as far as the notice
 * prints them. A hidden area is taken as the known county, so that it adds nothing.
 *
 * <p>A number has the check character of GB 11643-1999, so a visible check character leaves one in eleven. Of a known
 * county and year of birth, 前六后四 leaves 33 numbers, the last three digits 332, the last one 33,000, nothing 365,000.
 */
public final class ResidualCandidates {

    private static final int MOD = 11;
    private static final int MOST_KEPT = 256;

    private final Map<String, long[]> dates = new HashMap<>();

    /** A counter; it remembers what it counted and is for one thread. */
    public ResidualCandidates() {}

    /**
     * How many numbers fit.
     *
     * @param pattern 18 characters: digits, X as the last, {@code *} for hidden; or 15 of the old kind
     * @throws IllegalArgumentException if it has another length
     */
    public long count(String pattern, Known known) {
        if (pattern.length() == PersonNumber.LEGACY) {
            return sum(byResidue(pattern, 6, 6, known)) * sum(sequences(pattern, 12, known.sex()));
        }
        if (pattern.length() != PersonNumber.LENGTH) {
            throw new IllegalArgumentException("a pattern of 15 or 18 characters is needed");
        }
        long[] births = byResidue(pattern, 6, 8, known);
        long[] sequences = sequences(pattern, 14, known.sex());
        char check = pattern.charAt(17);
        if (check == '*') {
            return sum(births) * sum(sequences);
        }
        if (pattern.lastIndexOf('*', 5) >= 0) {
            return (sum(births) * sum(sequences) + MOD - 1) / MOD;
        }
        int rest = Math.floorMod(PersonNumber.residue(check) - residue(pattern, 0, 6), MOD);
        long count = 0;
        for (int i = 0; i < MOD; i++) {
            count += births[i] * sequences[Math.floorMod(rest - i, MOD)];
        }
        return count;
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    private static int residue(CharSequence digits, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += PersonNumber.weight(i) * (digits.charAt(i) - '0');
        }
        return sum % MOD;
    }

    /** Days of birth that fit, by what they add to the check sum. */
    private long[] byResidue(String pattern, int at, int length, Known known) {
        String shown = pattern.substring(at, at + length);
        if (dates.size() > MOST_KEPT) {
            dates.clear();
        }
        return dates.computeIfAbsent(
                shown + known.bornFrom() + known.bornTo(), key -> days(shown, known.bornFrom(), known.bornTo()));
    }

    private static long[] days(String shown, LocalDate from, LocalDate to) {
        long[] counts = new long[MOD];
        char[] digits = new char[8];
        int skipped = 8 - shown.length();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            write(day, digits);
            if (fits(shown, digits, skipped)) {
                int sum = 0;
                for (int i = 0; i < 8; i++) {
                    sum += PersonNumber.weight(6 + i) * (digits[i] - '0');
                }
                counts[sum % MOD]++;
            }
        }
        return counts;
    }

    private static boolean fits(String shown, char[] digits, int skipped) {
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c != '*' && c != digits[i + skipped]) {
                return false;
            }
        }
        return true;
    }

    private static void write(LocalDate day, char[] digits) {
        int number = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        for (int i = 7; i >= 0; i--) {
            digits[i] = (char) ('0' + number % 10);
            number /= 10;
        }
    }

    /** Sequence numbers that fit, by what they add to the check sum; an odd one is a man's. */
    private static long[] sequences(String pattern, int at, @Nullable Sex sex) {
        long[] counts = new long[MOD];
        for (int sequence = 0; sequence < 1000; sequence++) {
            int a = sequence / 100;
            int b = sequence / 10 % 10;
            int c = sequence % 10;
            boolean fits =
                    fits(pattern.charAt(at), a) && fits(pattern.charAt(at + 1), b) && fits(pattern.charAt(at + 2), c);
            boolean sexed = sex == null || (c & 1) == (sex == Sex.MALE ? 1 : 0);
            if (fits && sexed) {
                counts[
                        (PersonNumber.weight(14) * a + PersonNumber.weight(15) * b + PersonNumber.weight(16) * c)
                                % MOD]++;
            }
        }
        return counts;
    }

    private static boolean fits(char shown, int digit) {
        return shown == '*' || shown - '0' == digit;
    }
}
