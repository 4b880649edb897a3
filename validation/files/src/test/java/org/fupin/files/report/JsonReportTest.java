package org.fupin.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.fupin.validation.profile.Profile;
import org.junit.jupiter.api.Test;

final class JsonReportTest {

    private final JsonReport renderer = new JsonReport();

    @Test
    void writesTheSameAsBefore() throws IOException {
        Golden.check("report.json", Golden.render(renderer, SampleReport.report(), Language.ZH));
    }

    @Test
    void picksTheMessageOfTheLanguage() throws IOException {
        assertThat(Golden.render(renderer, SampleReport.report(), Language.EN))
                .contains("\"message\" : \"value 01;01 breaks HHD-R-005")
                .contains("\"language\" : \"en\"");
    }

    @Test
    void conformsToItsSchema() throws IOException {
        assertThat(errors(Golden.render(renderer, SampleReport.report(), Language.ZH)))
                .isEmpty();
        assertThat(errors(Golden.render(renderer, Hostile.report(), Language.EN)))
                .isEmpty();
        Report empty = new Report(
                new Edition("0.1.0", "0.1", LocalDate.of(2020, 12, 31)),
                List.of(),
                List.of(),
                Findings.NONE,
                Profile.NONE,
                List.of(),
                List.of(new SystemError("磁盘已满", "the disk is full")));
        assertThat(errors(Golden.render(renderer, empty, Language.ZH))).isEmpty();
    }

    @Test
    void theSchemaSeesAWrongReport() throws IOException {
        String right = Golden.render(renderer, SampleReport.report(), Language.ZH);
        assertThat(errors(right.replace("\"rejected\"", "\"maybe\""))).isNotEmpty();
        assertThat(errors(right.replace("\"notApplicable\"", "\"notapplicable\"")))
                .isNotEmpty();
    }

    private static List<?> errors(String json) throws IOException {
        try (InputStream in = JsonReport.class.getResourceAsStream("/org/fupin/schemas/json/report.schema.json")) {
            assertThat(in).isNotNull();
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
            return schema.validate(
                    json,
                    InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }
}
