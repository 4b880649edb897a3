package org.fupin.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** The arrows between the modules, and what no part of the library may use. */
class ArchitectureTest {

    private static final String FILES = "org.fupin.files.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fupin");

    @Test
    void arrowsPointOneWay() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("schemas")
                .definedBy("org.fupin.schemas..")
                .layer("model")
                .definedBy("org.fupin.model..")
                .layer("security")
                .definedBy("org.fupin.security..")
                .layer("core")
                .definedBy("org.fupin.validation..")
                .layer("files")
                .definedBy("org.fupin.files..")
                .layer("cli")
                .definedBy("org.fupin.cli..")
                .whereLayer("schemas")
                .mayNotAccessAnyLayer()
                .whereLayer("model")
                .mayOnlyAccessLayers("schemas")
                .whereLayer("security")
                .mayOnlyAccessLayers("schemas", "model")
                .whereLayer("core")
                .mayOnlyAccessLayers("schemas", "model")
                .whereLayer("files")
                .mayOnlyAccessLayers("schemas", "model", "core")
                .check(CLASSES);
    }

    @Test
    void insideFilesReadingKnowsNothingOfWhatFollows() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("read")
                .definedBy(FILES + "read..")
                .layer("header")
                .definedBy(FILES + "header..")
                .layer("bind")
                .definedBy(FILES + "bind..")
                .layer("stream")
                .definedBy(FILES + "stream..")
                .layer("engine")
                .definedBy(FILES + "engine..")
                .whereLayer("read")
                .mayNotAccessAnyLayer()
                .whereLayer("header")
                .mayOnlyAccessLayers("read")
                .whereLayer("bind")
                .mayOnlyAccessLayers("read", "header")
                .whereLayer("stream")
                .mayOnlyAccessLayers("read", "header", "bind")
                .check(CLASSES);
    }

    @Test
    void relationsAndReportsStandForThemselves() {
        noClasses()
                .that()
                .resideInAPackage(FILES + "relate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FILES + "engine..", FILES + "report..", FILES + "stream..", FILES + "bind..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(FILES + "report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FILES + "engine..", FILES + "relate..", FILES + "stream..", FILES + "bind..")
                .check(CLASSES);
    }

    @Test
    void onlySecurityTouchesCryptography() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.fupin.security..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.fupin.security.internal..", "org.bouncycastle..", "javax.crypto..")
                .check(CLASSES);
    }

    /** The JDK's certificates tell their validity in it; these classes turn that into instants at once. */
    @Test
    void nothingUsesTheOldCalendar() {
        String internal = "org.fupin.security.internal.";
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(internal + "Certificates")
                .and()
                .doNotHaveFullyQualifiedName(internal + "CertificateChains")
                .and()
                .doNotHaveFullyQualifiedName(internal + "CertificateTimes")
                .and()
                .doNotHaveFullyQualifiedName("org.fupin.security.audit.AuditTrust")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Calendar.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.text.DateFormat.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandReadsTheWallClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.fupin.cli..")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "system", java.time.ZoneId.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Year.class, "now")
                .orShould()
                .callMethod(YearMonth.class, "now")
                .check(CLASSES);
    }

    /** A URI is a name, and a class path resource has a URL; what opens a connection is not to be used. */
    @Test
    void nothingUsesTheNetwork() {
        noClasses()
                .that()
                // asks where on the class path Bouncy Castle lies, and opens nothing
                .doNotHaveFullyQualifiedName("org.fupin.security.internal.PlatformCheck")
                .should()
                .dependOnClassesThat(network())
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAClassDoes() {
        classes()
                .that()
                .haveModifier(JavaModifier.PUBLIC)
                .and()
                // records are named by the standard: a Helper there is an official who helps a household
                .resideOutsideOfPackage("org.fupin.model.record..")
                .should()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> network() {
        return DescribedPredicate.describe("open connections", type -> {
            String name = type.getName();
            boolean names = name.equals("java.net.URI") || name.equals("java.net.URISyntaxException");
            return name.startsWith("java.net.") && !names
                    || name.startsWith("javax.net.")
                    || name.startsWith("com.sun.net.")
                    || name.startsWith("java.rmi.")
                    || name.matches("java\\.nio\\.channels\\..*Socket.*");
        });
    }
}
