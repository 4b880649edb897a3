package org.fupin.schemas;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The policy text that the standard goes back to, sentence by sentence: the second half of the Guiding Opinions of 2018
 * on the three-year action. Files under {@code reference/policy/}.
 */
public final class Policy {

    private static final String ANCHORS = "section,ordinal,opening,length,digest,records,rules,indicators,"
            + "not_checkable_zh,not_checkable_en,out_of_scope_zh,out_of_scope_en";
    private static final String SYSTEMS = "no,section,zh,en,anchors,records,rules,example,confidence";

    private static final Lazy<List<PolicyAnchor>> ALL =
            new Lazy<>(() -> rows("anchors.csv", ANCHORS).map(Policy::anchor).toList());
    private static final Lazy<List<PolicySection>> PARTS =
            new Lazy<>(() -> rows("sections.csv", "section,zh,en,anchored")
                    .map(row -> new PolicySection(
                            row.get(0), row.get(1), row.get(2), row.get(3).equals("yes")))
                    .toList());

    private Policy() {}

    /** All anchors in the order of the text. */
    public static List<PolicyAnchor> anchors() {
        return ALL.get();
    }

    /** The anchors of a section, its heading first. */
    public static List<PolicyAnchor> anchors(String section) {
        return anchors().stream()
                .filter(anchor -> anchor.section().equals(section))
                .toList();
    }

    /** The anchor of that name. */
    public static Optional<PolicyAnchor> anchor(String id) {
        return anchors().stream().filter(anchor -> anchor.id().equals(id)).findFirst();
    }

    /** The sentences that the record type, rule or indicator of that code serves. */
    public static List<PolicyAnchor> servedBy(String code) {
        return anchors().stream().filter(anchor -> anchor.isServedBy(code)).toList();
    }

    /** All sections in the order of the text, also those without anchors. */
    public static List<PolicySection> sections() {
        return PARTS.get();
    }

    /** The systems, mechanisms and ledgers of the text. */
    public static List<PolicySystem> systems() {
        return rows("systems.csv", SYSTEMS).map(Policy::system).toList();
    }

    /** Words by which the basis of a rule names its source where that is not the policy text. */
    public static List<String> sourceWords() {
        return rows("sources.csv", "word,zh,en").map(row -> row.get(0)).toList();
    }

    private static PolicyAnchor anchor(List<String> row) {
        return new PolicyAnchor(
                row.get(0),
                Integer.parseInt(row.get(1)),
                row.get(2),
                Integer.parseInt(row.get(3)),
                row.get(4),
                codes(row.get(5)),
                codes(row.get(6)),
                codes(row.get(7)),
                row.get(8),
                row.get(9),
                row.get(10),
                row.get(11));
    }

    private static PolicySystem system(List<String> row) {
        return new PolicySystem(
                Integer.parseInt(row.get(0)),
                row.get(1),
                row.get(2),
                row.get(3),
                codes(row.get(4)),
                codes(row.get(5)),
                codes(row.get(6)),
                row.get(7),
                row.get(8));
    }

    private static List<String> codes(String cell) {
        return Arrays.stream(cell.split(";")).filter(code -> !code.isEmpty()).toList();
    }

    private static Stream<List<String>> rows(String file, String header) {
        return Table.read("reference/policy/" + file, header).stream();
    }
}
