package org.fupin.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTextTest {

    private static List<String> words(String text, List<PolicyAnchor> known) {
        return PolicyText.split(text, known).sentences().stream()
                .map(PolicySentence::words)
                .toList();
    }

    @Test
    void headingsAndSentencesAreFound() {
        assertThat(PolicyText.split(InventedPolicy.TEXT, List.of()).sentences())
                .extracting(sentence -> sentence.section() + "/" + sentence.ordinal() + " " + sentence.words())
                .containsExactly(
                        "/1 关于植树的意见",
                        "一/0 一、总则",
                        "一(一)/0 （一）目的",
                        "一(一)/1 为了种树，制定本意见。",
                        "一(一)/2 各村每年种树不少于十棵；",
                        "一(一)/3 “谁种谁管。”",
                        "一(一)/4 河边先种！",
                        "二/0 二、管护责任",
                        "二(一)/0 （一）落实到人",
                        "二(一)/1 每棵树有人管（包括老树）。");
    }

    @Test
    void everyCharacterIsInOneSentence() {
        PolicyText text = PolicyText.split(InventedPolicy.TEXT, List.of());
        int end = 0;
        for (PolicySentence sentence : text.sentences()) {
            assertThat(text.text().substring(end, sentence.start())).isBlank();
            assertThat(text.text().substring(sentence.start(), sentence.end()).replaceAll("\\s", ""))
                    .isEqualTo(sentence.words());
            end = sentence.end();
        }
        assertThat(text.text().substring(end)).isBlank();
    }

    @Test
    void lineBreaksDoNotMatter() {
        List<String> expected = words(InventedPolicy.TEXT, List.of());
        String windows = InventedPolicy.TEXT.replace("\n", "\r\n").replace("种树", "种\u3000树");
        assertThat(words(windows, List.of())).isEqualTo(expected);
        String narrow = InventedPolicy.TEXT.replace("各村每年", "各村\n每\n年\n");
        assertThat(words(narrow, List.of())).isEqualTo(expected);
    }

    /** Where nothing but the anchors can tell where a heading ends. */
    @Test
    void knownHeadingsEndWhereTheyEndAlsoOnOneLine() {
        String line = InventedPolicy.TEXT.replaceAll("\\s", "");
        List<PolicyAnchor> known = InventedPolicy.anchors();
        assertThat(words(line.substring("关于植树的意见".length()), known))
                .isEqualTo(words(InventedPolicy.TEXT, List.of()).subList(1, 10));
        assertThat(words(line.substring("关于植树的意见".length()), List.of()).get(0)).startsWith("一、总则（一）目的为了");
    }

    @Test
    void anUnchangedTextIsComplete() {
        PolicyComparison same = PolicyComparison.of(InventedPolicy.TEXT, InventedPolicy.anchors());
        assertThat(same.isComplete()).isTrue();
        assertThat(same.unknown()).isEmpty();
    }

    @Test
    void aChangedSentenceIsSaidToBeChangedAndALostOneMissing() {
        String changed = InventedPolicy.TEXT.replace("十棵", "八棵").replace("河边先种！", "");
        PolicyComparison comparison = PolicyComparison.of(changed, InventedPolicy.anchors());
        assertThat(comparison.isComplete()).isFalse();
        assertThat(comparison.changed().keySet()).extracting(PolicyAnchor::id).containsExactly("一(一)/2");
        assertThat(comparison.changed().values())
                .extracting(PolicySentence::words)
                .containsExactly("各村每年种树不少于\n八棵；".replace("\n", ""));
        assertThat(comparison.missing()).extracting(PolicyAnchor::id).containsExactly("一(一)/4");
    }

    @Test
    void aNewSentenceIsUnknownAndNothingElse() {
        String longer = InventedPolicy.TEXT.replace("河边先种！", "山上后种。河边先种！") + "\n三、附则\n自今日起施行。\n";
        PolicyComparison comparison = PolicyComparison.of(longer, InventedPolicy.anchors());
        assertThat(comparison.isComplete()).isTrue();
        assertThat(comparison.unknown()).extracting(PolicySentence::words).containsExactly("山上后种。", "三、附则", "自今日起施行。");
    }
}
