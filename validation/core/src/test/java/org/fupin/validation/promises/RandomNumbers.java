package org.fupin.validation.promises;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fupin.model.identifier.CitizenId;
import org.fupin.schemas.Divisions;

/** Numbers with check digits, computed; personal ones of people who cannot exist, born in the 1800s. */
final class RandomNumbers {

    private static final List<String> COUNTIES = Divisions.standard().codes().stream()
            .filter(code -> !code.startsWith("8") && !code.endsWith("00"))
            .toList();
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Random random;

    RandomNumbers(Random random) {
        this.random = random;
    }

    /** So many digits. */
    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        IntStream.range(0, count).forEach(i -> digits.append(random.nextInt(10)));
        return digits.toString();
    }

    /** A citizen id, now and then a disability certificate; a faulty one is wrong in any of its parts. */
    String certificate(boolean faulty) {
        String citizen = citizen();
        if (!faulty) {
            return random.nextInt(4) == 0 ? citizen + (1 + random.nextInt(7)) + (1 + random.nextInt(4)) : citizen;
        }
        return switch (random.nextInt(7)) {
            case 0 -> citizen.substring(0, 17);
            case 1 -> citizen.substring(0, 6) + citizen.substring(8, 17);
            case 2 -> citizen + "99";
            case 3 -> citizen + "1";
            case 4 -> "000000" + citizen.substring(6);
            case 5 ->
                citizen.substring(0, 16) + (char) ('0' + (citizen.charAt(16) - '0' + 1) % 10) + citizen.charAt(17);
            default -> citizen.substring(0, 10) + "１" + citizen.substring(11);
        };
    }

    private String citizen() {
        String day = LocalDate.of(1810, 1, 1).plusDays(random.nextInt(30_000)).format(DateTimeFormatter.BASIC_ISO_DATE);
        String digits = county() + day + digits(3);
        return digits + CitizenId.checkCharacter(digits);
    }

    private String county() {
        return COUNTIES.get(random.nextInt(COUNTIES.size()));
    }

    /** A unified social credit code of a government office. */
    String creditCode(boolean faulty) {
        String body = "11" + county();
        String organisation = organisation();
        String code = body + organisation;
        code = code + creditCheck(code);
        if (!faulty) {
            return code;
        }
        return random.nextBoolean() ? code.substring(1) : code.substring(0, 17) + (code.endsWith("0") ? "1" : "0");
    }

    private String organisation() {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        String digits = digits(8);
        int sum = IntStream.range(0, 8)
                .map(i -> weights[i] * (digits.charAt(i) - '0'))
                .sum();
        int check = 11 - sum % 11;
        return digits + (check == 10 ? "X" : check == 11 ? "0" : String.valueOf(check));
    }

    private static char creditCheck(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** A division code of a county, town or village. */
    String division(boolean faulty) {
        String county = county();
        if (faulty) {
            return List.of(county.substring(1), county + "12", "999999", "5201０2", county + "999001")
                    .get(random.nextInt(5));
        }
        return List.of(county, county + "101", county + "101203").get(random.nextInt(3));
    }
}
