package org.fupin.model.identifier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fupin.schemas.Divisions;

/** Personal numbers of people who cannot exist: born in the 1800s or after 2100. */
public final class InventedNumbers {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private InventedNumbers() {}

    /** Days on which no living person was born. */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> past = Arbitraries.integers()
                .between(0, 36_000)
                .map(n -> LocalDate.of(1801, 1, 1).plusDays(n));
        Arbitrary<LocalDate> future = Arbitraries.integers()
                .between(0, 18_000)
                .map(n -> LocalDate.of(2101, 1, 1).plusDays(n));
        return Arbitraries.oneOf(past, future);
    }

    /** Citizen ids. */
    public static Arbitrary<String> citizens() {
        Arbitrary<String> areas = Arbitraries.of(Divisions.standard().codes()).filter(code -> !code.startsWith("8"));
        return numbers(areas);
    }

    /** Residence permits of Hong Kong, Macao and Taiwan residents. */
    public static Arbitrary<String> permits() {
        return numbers(Arbitraries.of("810000", "820000", "830000"));
    }

    /** Foreigners' cards of the 2023 layout. */
    public static Arbitrary<String> foreigners() {
        Arbitrary<Integer> countries = Arbitraries.integers().between(4, 894);
        return numbers(Combinators.combine(Arbitraries.of("11", "31", "52"), countries)
                .as((province, country) -> "9" + province + "%03d".formatted(country)));
    }

    private static Arbitrary<String> numbers(Arbitrary<String> origins) {
        return Combinators.combine(origins, days(), Arbitraries.integers().between(0, 999))
                .as((origin, day, sequence) -> complete(origin + BASIC.format(day) + "%03d".formatted(sequence)));
    }

    /** The 17 digits and their check character. */
    public static String complete(String digits17) {
        return digits17 + CitizenId.checkCharacter(digits17);
    }
}
