package org.fupin.security.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ListResourceBundle;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The filter behind java.util.logging, seen by what a handler writes. */
class RedactingFilterTest {

    private static final String ID = "440524188001010014";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Logger logger = Logger.getAnonymousLogger();
    private StreamHandler handler = new StreamHandler();

    @BeforeEach
    void attach() throws Exception {
        handler = new StreamHandler(written, new SimpleFormatter());
        handler.setEncoding("UTF-8");
        handler.setLevel(Level.ALL);
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
    }

    private String log() {
        handler.flush();
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void withoutTheFilterTheValueIsThere() {
        logger.log(Level.FINEST, "row {0}", ID);
        assertThat(log()).contains(ID);
    }

    @Test
    void messagesParametersAndExceptionsAreRedacted() {
        RedactingFilter.guard(handler, Redactor.standard());
        logger.log(Level.FINEST, "row of " + ID);
        logger.log(Level.FINEST, "row of {0}, tel {1}, {2,number,#}", new Object[] {ID, 13800138000L, 13800138001L});
        logger.log(Level.FINEST, "number {0}", 13800138002L);
        logger.log(Level.FINEST, "broken {0", ID);
        logger.log(Level.SEVERE, "failed", new IllegalStateException(new IllegalArgumentException(ID)));
        assertThat(log())
                .contains(
                        "row of [identity]",
                        "tel [phone], [phone]",
                        "number [phone]",
                        "broken {0",
                        "IllegalStateException")
                .contains("Caused by: java.lang.IllegalArgumentException: [identity]")
                .doesNotContain(ID, "138", "13,8");
    }

    @Test
    void theTranslatedMessageIsRedacted() {
        RedactingFilter.guard(handler, Redactor.standard());
        LogRecord record = new LogRecord(Level.INFO, "row");
        record.setResourceBundle(new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"row", "行 {0}"}};
            }
        });
        record.setParameters(new Object[] {ID});
        logger.log(record);
        LogRecord unknown = new LogRecord(Level.INFO, "no such key " + ID);
        unknown.setResourceBundle(record.getResourceBundle());
        logger.log(unknown);
        assertThat(log()).contains("行 [identity]", "no such key [identity]").doesNotContain(ID);
    }

    @Test
    void theFilterThatWasThereStillDecides() {
        handler.setFilter(record -> record.getLevel() == Level.SEVERE);
        RedactingFilter.guard(handler, Redactor.standard());
        logger.info("quiet " + ID);
        logger.severe("loud " + ID);
        logger.log(new LogRecord(Level.SEVERE, null));
        assertThat(log()).contains("loud [identity]").doesNotContain("quiet", ID);
    }

    @Test
    void itCanBeNamedInAFileOfProperties() throws Exception {
        Object made = Class.forName("org.fupin.security.redact.RedactingFilter")
                .getConstructor()
                .newInstance();
        handler.setFilter((RedactingFilter) made);
        logger.info(ID);
        assertThat(log()).contains("[identity]").doesNotContain(ID);
    }
}
