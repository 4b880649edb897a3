package org.fupin.validation.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rules.RecordRules;
import org.junit.jupiter.api.Test;

/** The shape of records and rules: what may know what, and what every rule must be. */
class RuleArchitectureTest {

    private static final String ROOT = "org.fupin.validation";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fupin.schemas", "org.fupin.model", ROOT);

    @Test
    void whatARuleIsDoesNotKnowTheRulesNorTheirUsers() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".rule", ROOT + ".finding", ROOT + ".profile")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".rules..", ROOT + ".jakarta..", ROOT + ".json..", ROOT + ".projection..")
                .check(CLASSES);
    }

    /** A profile brings dataset rules of its own, so that reading one reads them; nothing else leads there. */
    @Test
    void onlyProfilesKnowWhatADatasetRuleIs() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".rule", ROOT + ".finding")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".dataset..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void ruleBodiesKnowRecordsAndParametersOnly() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".rules..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math",
                        "java.time..",
                        "java.util..",
                        "org.jspecify.annotations",
                        "org.fupin.schemas",
                        "org.fupin.model..",
                        ROOT + ".rule",
                        ROOT + ".rules..")
                .check(CLASSES);
    }

    @Test
    void areasOfRulesDoNotKnowEachOther() {
        for (String area : areas()) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".rules." + area)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(areas().stream()
                            .filter(other -> !other.equals(area) && !other.equals("support"))
                            .map(other -> ROOT + ".rules." + other)
                            .toArray(String[]::new))
                    .check(CLASSES);
        }
    }

    @Test
    void everyRuleIsFinalDescribedStatelessAndListedInItsArea() {
        Set<String> listed = RecordRules.all().stream()
                .map(rule -> rule.getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        List<JavaClass> rules = rules();

        assertThat(rules).extracting(JavaClass::getName).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(RecordRules.all()).hasSameSizeAs(listed);
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.getModifiers()).as(rule.getName()).contains(JavaModifier.FINAL, JavaModifier.PUBLIC);
            assertThat(rule.isAnnotatedWith(RuleInfo.class)).as(rule.getName()).isTrue();
            assertThat(rule.getFields())
                    .as("fields of " + rule.getName())
                    .allMatch(
                            field -> field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL)));
        });
    }

    @Test
    void everyCodeHasOneClass() {
        List<String> codes = rules().stream()
                .map(rule -> rule.getAnnotationOfType(RuleInfo.class).code())
                .toList();

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes).allMatch(code -> RuleCatalogue.find(code).isPresent());
    }

    @Test
    void everyCanonicalRecordIsListedWithCodesOfItsOwn() {
        List<RecordType> types = Stream.concat(Stream.of(RecordTypes.header()), RecordTypes.all().stream())
                .toList();

        assertThat(types)
                .extracting(type -> type.javaType().getName())
                .containsExactlyInAnyOrderElementsOf(CLASSES.stream()
                        .filter(each -> each.isAssignableTo(CanonicalRecord.class) && each.isRecord())
                        .map(JavaClass::getName)
                        .toList());
        assertThat(types).extracting(RecordType::code).doesNotHaveDuplicates();
        Map<String, Set<String>> forms = new TreeMap<>();
        for (RecordType type : types) {
            for (Element element : type.elements()) {
                String place = type.key().contains(element.name()) ? type.form() + " key" : type.name();
                forms.computeIfAbsent(element.code(), code -> new TreeSet<>()).add(place + "." + element.name());
            }
        }
        // the parts of a form repeat its key, with its codes
        assertThat(forms)
                .allSatisfy((code, places) -> assertThat(places).as(code).hasSize(1));
    }

    @Test
    void noRecordHoldsABinaryFraction() {
        List<String> fractions = CLASSES.stream()
                .filter(each -> each.getPackageName().startsWith("org.fupin.model.record"))
                .flatMap(each -> each.getFields().stream())
                .filter(field -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(field.getRawType().getName()))
                .map(field -> field.getFullName())
                .toList();

        assertThat(fractions).isEmpty();
    }

    private static List<JavaClass> rules() {
        return CLASSES.stream()
                .filter(each -> each.isAssignableTo(RecordRule.class) && !each.isInterface())
                .toList();
    }

    private static Set<String> areas() {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + ".rules."))
                .map(name -> name.substring((ROOT + ".rules.").length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
