package org.fupin.security;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.security.Security;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.fupin.security.keys.WrappedKey;

/** What the whole module promises about its own code. */
@AnalyzeClasses(packages = "org.fupin.security", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> FORBIDDEN_WORDS = Set.of("nonce", "iv", "mode", "padding", "provider");
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])");

    @ArchTest
    static final ArchRule onlyInternalTouchesCryptography = noClasses()
            .that()
            .resideOutsideOfPackage("..security.internal..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.bouncycastle..", "javax.crypto.."))
            .because("one place knows the dialects and the defaults that are wrong");

    @ArchTest
    static final ArchRule nothingIsRegisteredInTheJvm = noClasses()
            .should()
            .callMethod(Security.class, "addProvider", java.security.Provider.class)
            .orShould()
            .callMethod(Security.class, "insertProviderAt", java.security.Provider.class, int.class)
            .orShould()
            .callMethod(Security.class, "setProperty", String.class, String.class);

    @ArchTest
    static final ArchRule bytesAreComparedInConstantTime = noClasses()
            .should()
            .callMethod(Arrays.class, "equals", byte[].class, byte[].class)
            .orShould()
            .callMethod(Arrays.class, "equals", byte[].class, int.class, int.class, byte[].class, int.class, int.class)
            .orShould()
            .callMethod(Arrays.class, "mismatch", byte[].class, byte[].class)
            .orShould()
            .callMethod(Arrays.class, "compare", byte[].class, byte[].class)
            .because("ConstantTime.equal is there for it");

    @ArchTest
    static final ArchRule nothingIsSerializable = classes()
            .that()
            .areNotAssignableTo(Throwable.class)
            .and()
            .areNotEnums()
            .and()
            // java.security.SecureRandom is; its source is transient, so that a copy draws nothing
            .doNotHaveFullyQualifiedName("org.fupin.security.internal.GuardedRandom")
            .should()
            .notBeAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule noPublicMethodTakesANonceOrAMode = codeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideInAPackage("org.fupin.security..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAPackage("org.fupin.security.internal..")))
                    // what a key service gave back, nonce and all; nothing is sealed with it
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(type(WrappedKey.class))))
            .should(takeNone(FORBIDDEN_WORDS))
            .because("a caller who cannot choose them cannot choose wrongly");

    /** Methods and constructors; a word may stand anywhere in the name of a parameter, and the JDK's types are no way round. */
    private static ArchCondition<JavaCodeUnit> takeNone(Set<String> words) {
        return new ArchCondition<>("have no parameter named " + words) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                if (unit.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    return;
                }
                Executable reflected =
                        unit instanceof JavaMethod method ? method.reflect() : ((JavaConstructor) unit).reflect();
                for (Parameter parameter : reflected.getParameters()) {
                    boolean named = WORD.matcher(parameter.getName())
                            .results()
                            .anyMatch(word -> words.contains(word.group().toLowerCase(Locale.ROOT)));
                    boolean typed = java.security.Provider.class.isAssignableFrom(parameter.getType())
                            || AlgorithmParameterSpec.class.isAssignableFrom(parameter.getType());
                    if (named || typed) {
                        events.add(SimpleConditionEvent.violated(
                                unit, unit.getFullName() + " has the parameter " + parameter));
                    }
                }
            }
        };
    }

    /** The rule can fail: in every guise it finds what it forbids. */
    @ArchTest
    static void theRuleAboutNoncesFindsThem(JavaClasses ignored) {
        JavaClasses wrong = new ClassFileImporter().importClasses(Wrong.class);
        assertThatThrownBy(() -> codeUnits()
                        .that()
                        .arePublic()
                        .should(takeNone(FORBIDDEN_WORDS))
                        .check(wrong))
                .hasMessageContaining("(5 times)");
    }

    /** What nobody may write. */
    public static final class Wrong {
        /** A name in the middle. */
        public Wrong(String theProviderName) {}

        /** A word of its own. */
        public void one(byte[] iv) {}

        /** Capitals. */
        public void two(byte[] baseIV, int given) {}

        /** A type. */
        public void three(java.security.Provider by) {}

        /** The end of a name. */
        public void four(int padding, String derived) {}
    }

    @ArchTest
    static final ArchRule nobodyReadsTheWallClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .orShould()
            .callMethod(java.time.Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the time is passed in");
}
