package org.fupin.security.mask;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.fupin.model.identifier.CitizenId;

/** What an attacker would do: write down every number of a county and a span of birth dates. */
final class Numbers {

    private Numbers() {}

    /** How many of the numbers leave each text. */
    static Map<String, Long> byText(String county, KnownFacts born, UnaryOperator<String> shown) {
        Map<String, Long> counts = new HashMap<>();
        for (LocalDate day = born.bornFrom(); !day.isAfter(born.bornTo()); day = day.plusDays(1)) {
            String start = county + DateTimeFormatter.BASIC_ISO_DATE.format(day);
            for (int sequence = 1000; sequence < 2000; sequence++) {
                String digits = start + Integer.toString(sequence).substring(1);
                counts.merge(shown.apply(digits + CitizenId.checkCharacter(digits)), 1L, Long::sum);
            }
        }
        return counts;
    }
}
