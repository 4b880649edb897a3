package org.fupin.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the running service on a free port of the loopback. */
class HouseholdServiceTest {

    private static final String IDENTITY = "440524188001010014";
    private static final String GOOD = """
            {"householdNo": "5201020001", "headName": "张测试", "headCertificateType": "01",
             "headCertificateNo": "440524188001010014", "villageCode": "520102100201",
             "identificationStandard": "1", "householdAttribute": "01", "mainCause": "1", "povertyStatus": "0",
             "identifiedDate": "2014-05-01", "identifiedYear": 2014, "memberCount": 3}
            """;

    private static ConfigurableApplicationContext service =
            new org.springframework.context.support.StaticApplicationContext();

    @BeforeAll
    static void start() {
        service = SpringApplication.run(HouseholdService.class, "--server.port=0", "--server.address=127.0.0.1");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyLineOfTheLogPassesTheRedactor() {
        Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
        List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
        root.iteratorForAppenders().forEachRemaining(appenders::add);
        assertThat(appenders).hasSize(1).allMatch(appender -> appender instanceof RedactingAppender);
        RedactingAppender redacting = (RedactingAppender) appenders.get(0);
        assertThat(redacting.isStarted()).isTrue();
        assertThat(redacting.getAppender("CONSOLE")).isNotNull();
    }

    @Test
    void aSoundHouseholdIsCreated() throws Exception {
        HttpResponse<String> answer = post(GOOD, "zh-CN");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(json(answer).path("number").asString()).isEqualTo("5201020001");
    }

    @Test
    void breachesAreListedInChinese() throws Exception {
        JsonNode problem = refused(
                GOOD.replace("\"mainCause\": \"1\"", "\"mainCause\": \"77\"").replace("\"5201020001\"", "null"),
                "zh-CN");
        assertThat(fields(problem)).containsExactly("householdNo META-F-009", "mainCause META-F-005");
        assertThat(message(problem, 0)).startsWith("必填项缺失");
        assertThat(message(problem, 1)).startsWith("代码取值不合法");
    }

    @Test
    void breachesAreListedInEnglish() throws Exception {
        JsonNode problem = refused(GOOD.replace("\"mainCause\": \"1\"", "\"mainCause\": \"77\""), "en-GB,zh;q=0.5");
        assertThat(fields(problem)).containsExactly("mainCause META-F-005");
        assertThat(message(problem, 0)).startsWith("code is not acceptable");
    }

    @Test
    void anotherLanguageGetsChinese() throws Exception {
        JsonNode problem = refused(GOOD.replace("\"mainCause\": \"1\"", "\"mainCause\": \"77\""), "fr");
        assertThat(message(problem, 0)).startsWith("代码取值不合法");
    }

    @Test
    void aRuleAcrossFieldsIsHeldToo() throws Exception {
        String exited = GOOD.replace("\"povertyStatus\": \"0\"", "\"povertyStatus\": \"1\"");
        JsonNode zh = refused(exited, "zh");
        assertThat(fields(zh)).containsExactly("povertyStatus HHD-R-014");
        assertThat(message(zh, 0)).contains("脱贫年度").doesNotContain("{");
        JsonNode en = refused(exited, "en");
        assertThat(message(en, 0)).startsWith("poverty status").doesNotContain("{");
    }

    @Test
    void valuesAreNeverEchoed() throws Exception {
        String wrong = IDENTITY.substring(0, 17) + "7";
        String body = post(GOOD.replace(IDENTITY, wrong).replace("张测试", "张测试张测试7"), "en")
                .body();
        assertThat(body).contains("PER-F-002").doesNotContain(wrong, wrong.substring(0, 14), "张");
    }

    @Test
    void whatIsNoHouseholdIsRefusedWithoutEcho() throws Exception {
        for (String body : List.of(
                "{", "[]", "", GOOD.replace("\"memberCount\": 3", "\"memberCount\": \"张三\""), "{\"secret\": \"张三\"}")) {
            HttpResponse<String> answer = post(body, "en");
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("张三", "Exception");
        }
    }

    private static JsonNode refused(String body, String language) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(body, language);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain(IDENTITY, "张测试", "rejectedValue");
        return json(answer);
    }

    private static List<String> fields(JsonNode problem) {
        return problem.path("breaches")
                .valueStream()
                .map(each ->
                        each.path("field").asString() + " " + each.path("rule").asString())
                .toList();
    }

    private static String message(JsonNode problem, int index) {
        return problem.path("breaches").path(index).path("message").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> post(String body, String language) throws IOException, InterruptedException {
        String port = service.getEnvironment().getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/households"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
