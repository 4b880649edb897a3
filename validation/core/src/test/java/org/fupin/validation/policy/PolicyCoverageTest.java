package org.fupin.validation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Policy;
import org.fupin.schemas.PolicyAnchor;
import org.fupin.schemas.PolicySection;
import org.fupin.schemas.PolicySystem;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.rule.PolicyBasis;
import org.fupin.validation.rule.RuleDescription;
import org.junit.jupiter.api.Test;

/** Every clause leads to something that exists, and every rule goes back to a clause or another named source. */
class PolicyCoverageTest {

    private static final Path PROJECT = Path.of("../..");

    @Test
    void anchorsNameRecordsAndRulesThatExist() {
        for (PolicyAnchor anchor : Policy.anchors()) {
            assertThat(unknownRecords(anchor.records())).as(anchor.id()).isEmpty();
            assertThat(unknownRules(anchor.rules())).as(anchor.id()).isEmpty();
        }
    }

    /** A rule whose basis names the policy text serves a sentence of the section that it cites. */
    @Test
    void aRuleThatCitesThePolicyTextServesASentenceOfIt() {
        Set<String> faults = new TreeSet<>();
        for (RuleDescription rule : RuleCatalogue.all()) {
            List<PolicyAnchor> served = Policy.servedBy(rule.code());
            if (PolicyBasis.isNamedBy(rule.basis()) && served.isEmpty()) {
                faults.add(rule.code() + " cites the text and serves no anchor: " + rule.basis());
            }
            for (String section : PolicyBasis.sections(rule.basis())) {
                if (served.stream().noneMatch(anchor -> anchor.section().equals(section))) {
                    faults.add(rule.code() + " serves no anchor of " + section);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyRuleGoesBackToAClauseOrANamedSource() {
        List<String> words = Policy.sourceWords();
        Set<String> faults = RuleCatalogue.all().stream()
                .filter(rule -> !PolicyBasis.isNamedBy(rule.basis()))
                .filter(rule -> words.stream().noneMatch(word -> rule.basis().contains(word)))
                .map(rule -> rule.code() + ": " + rule.basis())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(faults).as("name the source in reference/policy/sources.csv").isEmpty();
    }

    @Test
    void everySectionThatRulesCiteIsASectionOfTheText() {
        Set<String> sections =
                Policy.sections().stream().map(PolicySection::code).collect(Collectors.toSet());
        RuleCatalogue.all()
                .forEach(rule -> assertThat(sections).as(rule.code()).containsAll(PolicyBasis.sections(rule.basis())));
    }

    @Test
    void noReaderSeesAWorkingName() {
        RuleCatalogue.all()
                .forEach(rule -> assertThat(rule.basis()).as(rule.code()).doesNotContainIgnoringCase("seed"));
    }

    @Test
    void theBasisIsReadAsItIsWritten() {
        assertThat(PolicyBasis.shown("County level or above (seed §八四)"))
                .isEqualTo("County level or above (《指导意见》§八四)");
        assertThat(PolicyBasis.shown("强化 (seed)")).isEqualTo("强化 (《指导意见》)");
        assertThat(PolicyBasis.shown("GB/T 35273; seed")).isEqualTo("GB/T 35273; 《指导意见》");
        assertThat(PolicyBasis.sections("《指导意见》§七(二),(三); 普查公报")).containsExactly("七(二)", "七(三)");
        assertThat(PolicyBasis.sections("民法典 §1047")).isEmpty();
    }

    @Test
    void everySystemHasRecordsRulesAndAnExampleOfThem() throws IOException {
        for (PolicySystem system : Policy.systems()) {
            String name = system.number() + " " + system.zh();
            assertThat(system.records()).as(name).isNotEmpty();
            assertThat(unknownRecords(system.records())).as(name).isEmpty();
            assertThat(unknownRules(system.rules())).as(name).isEmpty();
            assertThat(system.rules()).as(name).anyMatch(code -> RuleState.of(code) == RuleState.IMPLEMENTED);
            Path example = PROJECT.resolve(system.example());
            assertThat(example).as(name).isRegularFile();
            String text = Files.readString(example);
            assertThat(types(system.records())).as(name).anyMatch(type -> text.contains('"' + type.name() + '"'));
            assertThat(system.rules()).as(name).anyMatch(code -> text.contains('"' + code + '"'));
        }
    }

    private static Stream<RecordType> types(Collection<String> codes) {
        return RecordTypes.all().stream().filter(type -> codes.contains(type.code()) || codes.contains(type.form()));
    }

    private static List<String> unknownRecords(Collection<String> codes) {
        return codes.stream()
                .filter(code -> types(List.of(code)).findAny().isEmpty())
                .toList();
    }

    private static List<String> unknownRules(Collection<String> codes) {
        return codes.stream()
                .filter(code -> RuleState.of(code) == RuleState.UNKNOWN)
                .toList();
    }
}
