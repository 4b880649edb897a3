package org.fupin.validation.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index must list exactly the rules that lie beside it. */
class DatasetIndexTest {

    private static final Path FOLDER = Path.of("../../schemas/rules/dataset");
    private static final String HELP = "index.csv differs from the rules beside it; refresh it with:"
            + " ./mvnw -pl validation/core -am test -Dtest=DatasetIndexTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dfupin.test.args=-Dfupin.refresh=true";

    @Test
    void indexIsUpToDate() throws IOException {
        String index = DatasetRules.index(rules());
        Path file = FOLDER.resolve("index.csv");
        if (Boolean.getBoolean("fupin.refresh")) {
            Files.writeString(file, index);
        }
        assertThat(file).as(HELP).exists().hasContent(index);
    }

    @Test
    void standardRulesAreThoseOfTheFolder() throws IOException {
        assertThat(DatasetRules.standard()).isEqualTo(rules());
    }

    private static List<DatasetRule> rules() throws IOException {
        List<DatasetRule> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                DatasetRule rule = DatasetRule.parse(Files.readString(file));
                assertThat(file.getFileName()).hasToString(rule.code() + ".sql");
                rules.add(rule);
            }
        }
        return rules;
    }
}
