package org.fupin.files.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetRules;

/**
 * In random small packages of the fund chain, the rows that a finding names contradict by themselves, no part of them
 * does, and no fewer rows would do.
 */
class ContradictionProperties {

    /** A link of the chain: the rule that adds up the parts of each whole. */
    enum Link {
        SOURCE_TO_ALLOCATION("FAL-C-003", "fundSource", "fundAllocation", "fundCode"),
        ALLOCATION_TO_DISBURSEMENT("FDB-C-007", "fundAllocation", "fundDisbursement", "allocationNo"),
        DISBURSEMENT_TO_PAYMENT("FPY-C-017", "fundDisbursement", "fundPayment", "paymentNo");

        final String code;
        final String whole;
        final String part;
        final String key;

        Link(String code, String whole, String part, String key) {
            this.code = code;
            this.whole = whole;
            this.part = part;
            this.key = key;
        }

        /** Whether the sum must equal the whole, so that less is a breach as well. */
        boolean equal() {
            return this == DISBURSEMENT_TO_PAYMENT;
        }

        DatasetRule rule() {
            return DatasetRules.standard().stream()
                    .filter(rule -> rule.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** An amount and, where it is a payment, its state; a repayment (3) counts in one of two readings only. */
    record Part(int amount, String state) {}

    /** A whole and what is taken from it. */
    record Family(int amount, List<Part> parts) {

        /** What must not be passed, for the parts that count in every reading. */
        int sum(Link link) {
            return parts.stream()
                    .filter(part -> !link.equal() || !part.state().equals("3"))
                    .mapToInt(Part::amount)
                    .sum();
        }
    }

    @Provide
    Arbitrary<List<Family>> families() {
        Arbitrary<Part> part = Combinators.combine(
                        Arbitraries.integers().between(1, 9), Arbitraries.of("1", "1", "1", "2", "3"))
                .as(Part::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 25),
                        part.list().ofMinSize(1).ofMaxSize(6))
                .as(Family::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(12);
    }

    @Property(tries = 30)
    void whatIsNamedContradictsAndNothingLessDoes(@ForAll Link link, @ForAll("families") List<Family> families)
            throws IOException {
        List<int[]> index = new ArrayList<>();
        CaseRun run = run(link, families, index);
        List<Family> named = new ArrayList<>();
        List<Family> lesser = new ArrayList<>();
        for (int i = 0; i < families.size(); i++) {
            List<String> others = run.others().get(link.whole + "#" + i);
            if (others != null) {
                Family family = families.get(i);
                Family set = new Family(family.amount(), parts(others, i, index, family));
                named.add(set);
                check(link, family, set);
                lesser.addAll(lesser(set));
            }
        }
        assertThat(run(link, named, new ArrayList<>()).breaches())
                .as("the named sets")
                .hasSize(named.size());
        if (!link.equal()) {
            assertThat(run(link, lesser, new ArrayList<>()).breaches())
                    .as("parts of them")
                    .isEmpty();
        }
    }

    private static void check(Link link, Family family, Family set) {
        if (family.sum(link) <= family.amount()) {
            assertThat(set.parts()).containsExactlyInAnyOrderElementsOf(family.parts());
            return;
        }
        assertThat(set.sum(link)).isGreaterThan(family.amount());
        int fewer = family.parts().stream()
                .filter(part -> !link.equal() || !part.state().equals("3"))
                .map(Part::amount)
                .sorted((a, b) -> b - a)
                .limit(set.parts().size() - 1L)
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(fewer).as("any fewer parts").isLessThanOrEqualTo(family.amount());
        lesser(set).forEach(less -> assertThat(less.sum(link)).isLessThanOrEqualTo(family.amount()));
    }

    /** The set without one or more of its parts. */
    private static List<Family> lesser(Family set) {
        int size = set.parts().size();
        List<Family> lesser = new ArrayList<>();
        for (int mask = 0; mask < (1 << size) - 1; mask++) {
            List<Part> kept = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                if ((mask & 1 << i) != 0) {
                    kept.add(set.parts().get(i));
                }
            }
            lesser.add(new Family(set.amount(), kept));
        }
        return lesser;
    }

    private static List<Part> parts(List<String> others, int family, List<int[]> index, Family from) {
        List<Part> parts = new ArrayList<>();
        for (String other : others) {
            int[] at = index.get(Integer.parseInt(other.substring(other.indexOf('#') + 1)));
            assertThat(at[0]).as("a part of this whole").isEqualTo(family);
            parts.add(from.parts().get(at[1]));
        }
        return parts;
    }

    /** Runs the rule of the link over the families; the index tells of each row of parts which part it is. */
    private static CaseRun run(Link link, List<Family> families, List<int[]> index) throws IOException {
        List<Map<String, Object>> wholes = new ArrayList<>();
        List<Map<String, Object>> parts = new ArrayList<>();
        for (int i = 0; i < families.size(); i++) {
            wholes.add(Map.of(link.key, "K" + i, "amount", families.get(i).amount()));
            for (int j = 0; j < families.get(i).parts().size(); j++) {
                Part part = families.get(i).parts().get(j);
                Map<String, Object> row = new HashMap<>(Map.of(link.key, "K" + i, "amount", part.amount()));
                if (link.equal()) {
                    row.put("payState", part.state());
                }
                parts.add(row);
                index.add(new int[] {i, j});
            }
        }
        Map<String, List<Map<String, Object>>> tables = Map.of(link.whole, wholes, link.part, parts);
        DatasetCase example =
                new DatasetCase(link.code, "random", "", tables, List.of(), Map.of(), LocalDate.of(2020, 12, 31));
        Path folder = Files.createTempDirectory("contradiction");
        try {
            CaseRun run = new CaseRun();
            assertThat(run.run(Objects.requireNonNull(link.rule()), example, folder))
                    .isInstanceOf(RuleRun.Judged.class);
            return run;
        } finally {
            Files.delete(folder);
        }
    }
}
