package org.fupin.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fupin.security.redact.KnownValues;
import org.junit.jupiter.api.Test;

/** What Logback writes behind the redactor, and without it. */
class RedactingAppenderTest {

    private static final String IDENTITY = "440524188001010014";

    private final LoggerContext context = new LoggerContext();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private Logger logger(boolean redacting) {
        context.setMDCAdapter(new LogbackMDCAdapter());
        Appender<ILoggingEvent> appender = console();
        if (redacting) {
            RedactingAppender before = new RedactingAppender();
            before.setContext(context);
            before.addAppender(appender);
            before.start();
            appender = before;
        }
        Logger logger = context.getLogger("test");
        logger.setLevel(Level.TRACE);
        logger.addAppender(appender);
        return logger;
    }

    private Appender<ILoggingEvent> console() {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%level %msg %X{person} %kvp%n%ex");
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(written);
        appender.start();
        return appender;
    }

    private String log() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void messagesArgumentsPairsAndExceptionsAreRedacted() {
        Logger logger = logger(true);
        Exception cause = new IllegalArgumentException("bad number " + IDENTITY);
        cause.addSuppressed(new IllegalStateException("tel 13800138000"));
        logger.atTrace()
                .setMessage("household {}")
                .addArgument(IDENTITY)
                .addKeyValue("phone", "13800138000")
                .log();
        logger.error("failed", new IllegalStateException("wrapped", cause));
        assertThat(log())
                .contains("TRACE household [identity]", "phone=\"[phone]\"", "ERROR failed")
                .contains("java.lang.IllegalStateException: wrapped")
                .contains("Caused by: java.lang.IllegalArgumentException: bad number [identity]")
                .contains("Suppressed: java.lang.IllegalStateException: tel [phone]")
                .doesNotContain(IDENTITY, "13800138000");
    }

    @Test
    void namesAreHiddenWhileTheyAreHeld() {
        Logger logger = logger(true);
        try (KnownValues.Held held = RedactingAppender.people().hold(List.of("张测试"))) {
            assertThat(held).isNotNull();
            logger.info("head {}", "张测试");
        }
        assertThat(log()).contains("INFO head [known]").doesNotContain("张测试");
    }

    @Test
    void withoutTheAppenderTheValueIsThere() {
        logger(false).info("household {}", IDENTITY);
        assertThat(log()).contains(IDENTITY);
    }
}
