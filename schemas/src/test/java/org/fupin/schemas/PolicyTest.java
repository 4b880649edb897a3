package org.fupin.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The anchors of the policy text and the systems that it asks for. */
class PolicyTest {

    private static final List<String> SECTIONS =
            Policy.sections().stream().map(PolicySection::code).toList();

    @Test
    void everyAnchorHasADisposition() {
        assertThat(Policy.anchors())
                .hasSize(184)
                .allSatisfy(anchor ->
                        assertThat(anchor.dispositions()).as(anchor.id()).isNotEmpty());
    }

    @Test
    void reasonsAreGivenInBothLanguages() {
        assertThat(Policy.anchors()).allSatisfy(anchor -> {
            assertThat(anchor.notCheckableZh().isEmpty())
                    .as(anchor.id())
                    .isEqualTo(anchor.notCheckableEn().isEmpty());
            assertThat(anchor.outOfScopeZh().isEmpty())
                    .as(anchor.id())
                    .isEqualTo(anchor.outOfScopeEn().isEmpty());
        });
    }

    /** The project carries digests of the text, never the text. */
    @Test
    void noMoreThanTheFirstCharactersAreCarried() {
        assertThat(Policy.anchors()).allSatisfy(anchor -> {
            assertThat(anchor.opening().length()).as(anchor.id()).isBetween(1, Math.min(8, anchor.length()));
            assertThat(anchor.digest()).as(anchor.id()).matches("[0-9a-f]{64}");
        });
        assertThat(Policy.anchors()).extracting(PolicyAnchor::digest).doesNotHaveDuplicates();
        assertThat(Policy.anchors()).extracting(PolicyAnchor::id).doesNotHaveDuplicates();
    }

    @Test
    void ordinalsFollowOneAnotherAndSectionsAreKnown() {
        Map<String, Integer> last = new HashMap<>();
        Policy.anchors().forEach(anchor -> {
            assertThat(SECTIONS).contains(anchor.section());
            assertThat(anchor.ordinal()).as(anchor.id()).isEqualTo(last.getOrDefault(anchor.section(), -1) + 1);
            last.put(anchor.section(), anchor.ordinal());
        });
        Policy.sections()
                .forEach(section -> assertThat(last.containsKey(section.code()))
                        .as(section.code())
                        .isEqualTo(section.anchored()));
    }

    @Test
    void indicatorsOfAnchorsAreInTheCatalogue() {
        Policy.anchors()
                .forEach(anchor -> anchor.indicators()
                        .forEach(code -> assertThat(Indicators.find(code))
                                .as(anchor.id() + " " + code)
                                .isPresent()));
    }

    @Test
    void everySystemStandsOnAnchorsOrInASectionWithoutThem() {
        assertThat(Policy.systems()).hasSize(144);
        for (int i = 0; i < 144; i++) {
            PolicySystem system = Policy.systems().get(i);
            assertThat(system.number()).isEqualTo(i + 1);
            PolicySection section = Policy.sections().get(SECTIONS.indexOf(system.section()));
            assertThat(system.anchors().isEmpty()).as(system.zh()).isEqualTo(!section.anchored());
            assertThat(system.anchors())
                    .allSatisfy(
                            id -> assertThat(Policy.anchor(id)).as(system.zh()).isPresent());
        }
    }

    @Test
    void whatACodeServesIsFoundFromTheCode() {
        assertThat(Policy.servedBy("LWD-R-014")).extracting(PolicyAnchor::id).containsExactly("八(一)/7");
        assertThat(Policy.servedBy("LWD")).extracting(PolicyAnchor::id).containsExactly("八(一)/7");
        assertThat(Policy.servedBy("G-RSP-001.1")).extracting(PolicyAnchor::id).containsExactly("八(一)/7");
        assertThat(Policy.servedBy("EMP-R-0")).isEmpty();
    }

    /** Give the text with {@code -Dfupin.test.args=-Dfupin.policy.text=FILE}. */
    @Test
    @EnabledIfSystemProperty(named = "fupin.policy.text", matches = ".+")
    void theRealTextHasEveryAnchorAndNothingElse() throws IOException {
        String text = Files.readString(Path.of(System.getProperty("fupin.policy.text")));
        PolicyComparison comparison = PolicyComparison.of(text, Policy.anchors());
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.missing()).isEmpty();
        assertThat(comparison.unknown()).isEmpty();
        comparison.text().sentences().stream()
                .filter(sentence -> !sentence.section().isEmpty())
                .forEach(sentence -> assertThat(
                                comparison.anchor(sentence).orElseThrow().id())
                        .isEqualTo(sentence.section() + "/" + sentence.ordinal()));
    }
}
