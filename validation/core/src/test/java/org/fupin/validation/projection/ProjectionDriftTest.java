package org.fupin.validation.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is generated under {@code schemas/} must be what the records and rules say now. */
class ProjectionDriftTest {

    private static final Path SCHEMAS = Path.of("../../schemas");
    private static final String HELP = " differs from its source; refresh it with:"
            + " ./mvnw -pl validation/core -am test -Dtest=ProjectionDriftTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dfupin.test.args=-Dfupin.refresh=true";

    @TestFactory
    Stream<DynamicTest> committedFilesAreUpToDate() {
        return Projections.all().stream()
                .flatMap(projection -> projection.files().entrySet().stream())
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file)));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLeftOver() throws IOException {
        List<String> generated = Projections.all().stream()
                .flatMap(projection -> projection.files().keySet().stream())
                .toList();
        return Stream.of("dictionary", "table", "rules/pages", "pages")
                .map(folder -> DynamicTest.dynamicTest(folder, () -> {
                    Path root = SCHEMAS.resolve(folder);
                    if (Files.isDirectory(root)) {
                        try (Stream<Path> files = Files.walk(root)) {
                            assertThat(files.filter(Files::isRegularFile).map(this::name))
                                    .allMatch(generated::contains);
                        }
                    }
                }));
    }

    private String name(Path file) {
        return SCHEMAS.relativize(file).toString().replace('\\', '/');
    }

    private static void check(Map.Entry<String, String> file) throws IOException {
        Path path = SCHEMAS.resolve(file.getKey());
        if (Boolean.getBoolean("fupin.refresh")) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        assertThat(path).as(path + HELP).exists().hasContent(file.getValue());
    }
}
