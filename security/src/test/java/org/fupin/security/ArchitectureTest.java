package org.fupin.security;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.lang.reflect.Parameter;
import java.security.Security;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What the whole module promises about its own code. */
@AnalyzeClasses(packages = "org.fupin.security", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> FORBIDDEN_NAMES = Set.of("nonce", "iv", "mode", "padding", "provider");

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
    static final ArchRule noPublicMethodTakesANonceOrAMode = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideInAPackage("org.fupin.security..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAPackage("org.fupin.security.internal.."))))
            .should(new ArchCondition<>("have no parameter named " + FORBIDDEN_NAMES) {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                        return;
                    }
                    for (Parameter parameter : method.reflect().getParameters()) {
                        String name = parameter.getName().toLowerCase(Locale.ROOT);
                        if (FORBIDDEN_NAMES.contains(name)) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " has the parameter " + name));
                        }
                    }
                }
            })
            .because("a caller who cannot choose them cannot choose wrongly");

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
