package org.fupin.examples.county;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.fupin.model.type.RecordTypes;

/** Finds places for faults, no two in one household or one project, and keeps the list of what was planted. */
final class Planter {

    private static final String HOUSEHOLD = "householdNo";
    private static final String PROJECT = "projectCode";

    final County county;
    private final CountyData data;
    private final Set<String> used = new HashSet<>();
    private final Set<String> busy = new HashSet<>();
    private final Map<String, Row> persons = new HashMap<>();
    private final List<Defect> defects = new ArrayList<>();

    Planter(County county) {
        this.county = county;
        this.data = county.data;
        for (String record : List.of("fundPayment", "projectBeneficiary", "microLoan", "memberChangeEvent")) {
            data.rows(record).forEach(row -> busy.add(row.get(HOUSEHOLD)));
        }
        // the rows of 2018 stand before those of the earlier years
        data.rows("person").forEach(row -> persons.putIfAbsent(row.get("personNo"), row));
    }

    /** What was planted, in order. */
    List<Defect> defects() {
        return defects;
    }

    /** A household that left poverty before 2018 and has neither money nor loans nor changes. */
    Home quiet(Predicate<Home> test) {
        Home found = county.homes.stream()
                .filter(home -> home.status().equals("1") && !home.exitedThisYear() && !busy.contains(home.number))
                .filter(home -> !used.contains(home.number))
                .filter(test)
                .findFirst()
                .orElseThrow();
        used.add(found.number);
        return found;
    }

    /** The row of a member of a quiet household, neither its head nor ill. */
    Row member(Predicate<Member> test) {
        Predicate<Member> plain = member -> !member.head() && member.healthy() && member.valid();
        Home home = quiet(candidate -> candidate.members.stream().anyMatch(plain.and(test)));
        return home.members.stream()
                .filter(plain.and(test))
                .findFirst()
                .map(this::person)
                .orElseThrow();
    }

    Row person(Member member) {
        return Objects.requireNonNull(persons.get(member.row.get("personNo")));
    }

    /** A row whose household and project hold no fault yet. */
    Row row(String record, Predicate<Row> test) {
        Row found = data.rows(record).stream()
                .filter(row -> !used.contains(row.get(HOUSEHOLD)) && !used.contains(row.get(PROJECT)))
                .filter(row -> !used.contains(row.get("villageCode")) && !used.contains(row.get("objectId")))
                .filter(test)
                .findFirst()
                .orElseThrow();
        List.of(HOUSEHOLD, PROJECT, "villageCode", "objectId").forEach(key -> use(found.get(key)));
        return found;
    }

    /** The row of a quiet household in a ledger of 2018. */
    Row ofQuiet(String record, Predicate<Row> test) {
        Map<String, Row> rows = new HashMap<>();
        data.rows(record).stream()
                .filter(row -> row.get("dataYear").isEmpty() || row.number("dataYear") == County.YEAR)
                .filter(test)
                .forEach(row -> rows.put(row.get(HOUSEHOLD), row));
        return Objects.requireNonNull(rows.get(quiet(home -> rows.containsKey(home.number)).number));
    }

    /** The first row that the test takes, whatever else stands there. */
    Row any(String record, Predicate<Row> test) {
        return data.rows(record).stream().filter(test).findFirst().orElseThrow();
    }

    void use(String key) {
        if (!key.isEmpty()) {
            used.add(key);
        }
    }

    /** Notes that the rule must find the row. */
    void plant(String rule, Row row, String element, String note) {
        defects.add(new Defect(rule, row.record, row, element, note));
    }

    /** Changes one value and notes that the rule must find it there. */
    void change(String rule, Row row, String element, Object value) {
        boolean personal = RecordTypes.find(row.record)
                        .orElseThrow()
                        .element(element)
                        .orElseThrow()
                        .sensitive()
                != null;
        String after = value.toString();
        String change = shown(row.get(element)) + " → " + shown(after);
        plant(rule, row, element, element + ": " + (!personal ? change : after.isEmpty() ? "taken out" : "altered"));
        row.set(element, value.toString().isEmpty() ? null : value);
    }

    /** Notes a fault of a file or of its header. */
    void plantFile(String rule, String file, String header, String note) {
        defects.add(new Defect(rule, file, null, header, note));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(empty)" : value;
    }
}
