package org.fupin.security.mask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fupin.model.identifier.Sex;
import org.fupin.schemas.Divisions;

/**
 * Counts, exactly, the identity numbers that fit what is left of one and what else is known (GB 11643-1999: 6 characters
 * of area, 8 of birth date, 3 of sequence whose last is odd for men, 1 check character; 15-digit numbers of before 1999
 * have a two-digit year and no check character). The county, a year of birth and the last four characters leave 33.
 *
 * <p>An area that does not show is one of the counties, districts and cities that ever were, or the known one. Counting
 * keeps some of what it counted, so that one counter serves many rows, and many threads.
 */
public final class IdentityCandidates {

    private static final Pattern FORM = Pattern.compile("[0-9*]{15}|[0-9*]{17}[0-9Xx*](?:[0-9*]{2}(?:[0-9B*]{2})?)?");
    private static final int LEGACY = 15;
    private static final int AREA = 6;
    private static final int SEQUENCE = 14;
    private static final int CHECK = 17;
    private static final int SEQUENCES = 1000;
    private static final int CENTENARIANS = 996;
    private static final int KEPT = 4096;

    private final Map<List<Object>, Residues> kept = new ConcurrentHashMap<>();

    /** A counter that has counted nothing yet. */
    public IdentityCandidates() {}

    /** Whether the text is an identity number with characters hidden by {@code *}, or whole, of 15, 18, 20 or 22. */
    public static boolean isPattern(CharSequence text) {
        return FORM.matcher(text).matches();
    }

    /**
     * How many persons' numbers fit; of the number of a disability certificate, the person's own.
     *
     * @param pattern the number with its hidden characters as {@code *}
     * @return 0 when what is known contradicts the pattern
     * @throws IllegalArgumentException if the text is no such pattern
     */
    public long count(String pattern, KnownFacts known) {
        if (!isPattern(pattern)) {
            throw new IllegalArgumentException("no identity number with hidden characters");
        }
        Residues areas = areas(pattern.substring(0, AREA), known.area());
        if (pattern.length() == LEGACY) {
            return Math.multiplyExact(areas.total(), legacy(pattern, known));
        }
        Residues all = areas.with(days(pattern.substring(AREA, SEQUENCE), known.bornFrom(), known.bornTo()))
                .with(sequences(pattern.substring(SEQUENCE, CHECK), known));
        char check = Character.toUpperCase(pattern.charAt(CHECK));
        return check == '*' ? all.total() : all.checkedBy(check);
    }

    /**
     * The fewest numbers that can remain of any when its first and last characters show.
     *
     * @param head characters shown at the beginning: 0, 2, 4 or 6
     * @param tail characters shown at the end: 0 to 4
     */
    long least(int head, int tail, KnownFacts known) {
        Residues days = days("********", known.bornFrom(), known.bornTo());
        Set<Residues> sequences = shownSequences(tail, known);
        long least = Long.MAX_VALUE;
        for (Residues areas : shownAreas(head, known)) {
            Residues before = areas.with(days);
            for (Residues sequence : sequences) {
                Residues all = before.with(sequence);
                long count = tail == 0 ? all.total() : all.leastChecked();
                least = count > 0 ? Math.min(least, count) : least;
            }
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }

    private Set<Residues> shownAreas(int head, KnownFacts known) {
        Set<String> heads = head <= known.area().length()
                ? Set.of(known.area().substring(0, head))
                : counties().stream()
                        .filter(code -> code.startsWith(known.area()))
                        .map(code -> code.substring(0, head))
                        .collect(Collectors.toSet());
        return heads.stream()
                .map(shown -> areas(shown + "*".repeat(AREA - head), known.area()))
                .collect(Collectors.toSet());
    }

    private Set<Residues> shownSequences(int tail, KnownFacts known) {
        int digits = Math.max(0, tail - 1);
        int bound = (int) Math.pow(10, digits);
        return IntStream.range(0, bound)
                .mapToObj(shown -> digits == 0 ? "" : String.format(java.util.Locale.ROOT, "%0" + digits + "d", shown))
                .map(shown -> sequences("*".repeat(3 - digits) + shown, known))
                .collect(Collectors.toSet());
    }

    private Residues areas(String pattern, String area) {
        if (pattern.indexOf('*') < 0) {
            return Residues.of(pattern, 0);
        }
        if (area.length() == AREA && matches(pattern, area)) {
            return Residues.of(area, 0);
        }
        return keep(List.of("area", pattern, area), () -> {
            Residues all = Residues.none();
            counties().stream()
                    .filter(code -> matches(pattern, code) && code.startsWith(area))
                    .forEach(code -> all.add(code, 0));
            return all;
        });
    }

    private Residues days(String pattern, LocalDate from, LocalDate to) {
        return keep(List.of("days", pattern, from, to), () -> {
            Residues all = Residues.none();
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                int number = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
                if (matches(pattern, number)) {
                    all.add(number, SEQUENCE - 1);
                }
            }
            return all;
        });
    }

    private Residues sequences(String pattern, KnownFacts known) {
        return keep(
                List.of("sequences", pattern, String.valueOf(known.sex())),
                () -> Residues.of(SEQUENCES, SEQUENCE, number -> fits(pattern, number, known)));
    }

    private static boolean fits(String pattern, int sequence, KnownFacts known) {
        Sex sex = (sequence & 1) == 1 ? Sex.MALE : Sex.FEMALE;
        return matches(pattern, sequence) && (known.sex() == null || known.sex() == sex);
    }

    /** Birth dates and sequences of 15-digit numbers; sequences from 996 on are of people born in the 1800s. */
    private static long legacy(String pattern, KnownFacts known) {
        String date = pattern.substring(AREA, AREA + 6);
        String sequence = pattern.substring(AREA + 6);
        long young = IntStream.range(0, CENTENARIANS)
                .filter(number -> fits(sequence, number, known))
                .count();
        long old = IntStream.range(CENTENARIANS, SEQUENCES)
                .filter(number -> fits(sequence, number, known))
                .count();
        long count = 0;
        for (LocalDate day = known.bornFrom(); !day.isAfter(known.bornTo()); day = day.plusDays(1)) {
            int number = day.getYear() % 100 * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
            int century = day.getYear() / 100;
            if ((century == 18 || century == 19) && matches(date, number)) {
                count += century == 19 ? young : old;
            }
        }
        return count;
    }

    private Residues keep(List<Object> key, Supplier<Residues> counting) {
        Residues known = kept.get(key);
        if (known == null) {
            if (kept.size() >= KEPT) {
                kept.clear();
            }
            known = counting.get();
            kept.put(key, known);
        }
        return known;
    }

    private static List<String> counties() {
        return Divisions.standard().codes().stream()
                .filter(code -> !code.endsWith("00"))
                .toList();
    }

    private static boolean matches(String pattern, CharSequence text) {
        return IntStream.range(0, pattern.length())
                .allMatch(i -> pattern.charAt(i) == '*' || pattern.charAt(i) == text.charAt(i));
    }

    private static boolean matches(String pattern, int number) {
        int rest = number;
        for (int i = pattern.length() - 1; i >= 0; i--) {
            if (pattern.charAt(i) != '*' && pattern.charAt(i) - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }
}
