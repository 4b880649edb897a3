package org.fupin.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SarifReportTest {

    private final SarifReport renderer = new SarifReport();

    @Test
    void writesTheSameAsBefore() throws IOException {
        Golden.check("report.sarif", Golden.render(renderer, SampleReport.report(), Language.ZH));
    }

    @Test
    void hasWhatTheStandardRequires() throws IOException {
        for (Report report : new Report[] {SampleReport.report(), Hostile.report()}) {
            JsonNode log = JsonMapper.shared().readTree(Golden.render(renderer, report, Language.EN));
            assertThat(log.path("version").asString()).isEqualTo("2.1.0");
            JsonNode run = log.path("runs").path(0);
            JsonNode rules = run.path("tool").path("driver").path("rules");
            assertThat(run.path("tool").path("driver").path("name").asString()).isEqualTo("Fupin");
            assertThat(run.path("invocations")
                            .path(0)
                            .path("executionSuccessful")
                            .asBoolean())
                    .isEqualTo(report.systemErrors().isEmpty());
            assertThat(run.path("results").size())
                    .isEqualTo(report.findings().samples().size());
            for (JsonNode result : run.path("results")) {
                assertThat(result.path("message").path("text").asString()).isNotEmpty();
                assertThat(result.path("level").asString()).isIn("error", "warning", "note");
                assertThat(rules.path(result.path("ruleIndex").asInt()).path("id"))
                        .isEqualTo(result.path("ruleId"));
                JsonNode physical = result.path("locations").path(0).path("physicalLocation");
                assertThat(physical.path("artifactLocation").path("uri").asString())
                        .matches("[A-Za-z0-9._~/%-]+");
                assertThat(physical.path("region").path("startLine").asInt()).isPositive();
                assertThat(result.path("partialFingerprints").path("fupin/v1").asString())
                        .isNotEmpty();
            }
        }
    }
}
