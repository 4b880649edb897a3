package org.fupin.schemas;

import java.util.List;

/** A little policy that nobody decreed, to try the splitter with. */
final class InventedPolicy {

    static final String TEXT = """
            关于植树的意见

            一、总则

            （一）目的
            为了种树，制定本意见。各村每年种树不少于
            十棵；“谁种谁管。”河边先种！

            二、管护
            责任

            （一）落实到人
            每棵树有人管（包括老树）。
            """;

    private InventedPolicy() {}

    /** The anchors of that text, found by splitting it. */
    static List<PolicyAnchor> anchors() {
        return PolicyText.split(TEXT, List.of()).sentences().stream()
                .map(InventedPolicy::anchor)
                .toList();
    }

    private static PolicyAnchor anchor(PolicySentence sentence) {
        String words = sentence.words();
        return new PolicyAnchor(
                sentence.section(),
                sentence.ordinal(),
                words.substring(0, Math.min(4, words.length())),
                words.length(),
                sentence.digest(),
                List.of("HHD"),
                List.of(),
                List.of(),
                "",
                "",
                "",
                "");
    }
}
