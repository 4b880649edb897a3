package org.fupin.security.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each profile says of every marked or listed element is a file that a person has read. */
class PolicyGoldenTest {

    private static final Path HOME =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/org/fupin/security/policy");
    private static final Set<String> LISTED = Table.rows("elements.csv").stream()
            .map(row -> row.getField("element"))
            .collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource(Profile.class)
    void theClassesOfTheProfileAreTheOnesThatWereRead(Profile profile) throws IOException {
        String actual = table(SecurityPolicy.of(profile));
        Path file = HOME.resolve(profile.id() + ".csv");
        if (Boolean.getBoolean("fupin.refresh")) {
            Files.createDirectories(HOME);
            Files.writeString(file, actual);
        }
        assertThat(file)
                .as("write it with -Dfupin.test.args=-Dfupin.refresh=true and read it")
                .exists();
        assertThat(actual)
                .as(
                        "the classes of %s have changed, or a record has new personal elements; if that is meant, run "
                                + "with -Dfupin.test.args=-Dfupin.refresh=true and read the diff",
                        profile.id())
                .isEqualTo(Files.readString(file));
    }

    private static String table(SecurityPolicy policy) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add("record,element,class,protection,category,grade,national,confidence");
        for (RecordType type : RecordTypes.all()) {
            type.elements().stream()
                    .filter(PolicyGoldenTest::reviewed)
                    .map(element -> policy.classify(type, element))
                    .filter(c -> c.fieldClass() != FieldClass.P)
                    .forEach(c -> lines.add(line(c)));
        }
        return lines.toString();
    }

    private static boolean reviewed(Element element) {
        return element.sensitive() != null || LISTED.contains(element.name());
    }

    private static String line(Classification c) {
        NationalGrade national = c.national();
        return String.join(
                ",",
                c.record(),
                c.element(),
                c.fieldClass().name(),
                c.protection().name(),
                c.category().name(),
                c.grade().name(),
                national == null ? "" : national.level(),
                c.confidence().name().toLowerCase(Locale.ROOT));
    }
}
