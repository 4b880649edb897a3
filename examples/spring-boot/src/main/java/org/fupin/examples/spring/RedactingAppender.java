package org.fupin.examples.spring;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.AppenderAttachableImpl;
import java.util.Iterator;
import org.fupin.security.redact.KnownValues;
import org.fupin.security.redact.Redactor;
import org.jspecify.annotations.Nullable;

/**
 * Stands before other appenders of Logback and takes what identifies people out of every event: message, exception with
 * its causes, MDC and key-value pairs. {@code logback-spring.xml} shows how it is put there; whatever encoder or queue
 * follows, it never sees the values.
 */
public final class RedactingAppender extends UnsynchronizedAppenderBase<ILoggingEvent>
        implements AppenderAttachable<ILoggingEvent> {

    /** Logback makes its appenders itself, so this is the one place where the service and the log can meet. */
    private static final KnownValues PEOPLE = new KnownValues();

    private final Redactor redactor = Redactor.knowing(PEOPLE);
    private final AppenderAttachableImpl<ILoggingEvent> behind = new AppenderAttachableImpl<>();

    /** Made by Logback. */
    public RedactingAppender() {}

    /** Names and other values that must not be logged while the service holds them, such as those of a request. */
    public static KnownValues people() {
        return PEOPLE;
    }

    @Override
    protected void append(ILoggingEvent event) {
        behind.appendLoopOnAppenders(new RedactedEvent(event, redactor));
    }

    @Override
    public void addAppender(Appender<ILoggingEvent> appender) {
        behind.addAppender(appender);
    }

    @Override
    public Iterator<Appender<ILoggingEvent>> iteratorForAppenders() {
        return behind.iteratorForAppenders();
    }

    @Override
    public @Nullable Appender<ILoggingEvent> getAppender(String name) {
        return behind.getAppender(name);
    }

    @Override
    public boolean isAttached(Appender<ILoggingEvent> appender) {
        return behind.isAttached(appender);
    }

    @Override
    public void detachAndStopAllAppenders() {
        behind.detachAndStopAllAppenders();
    }

    @Override
    public boolean detachAppender(Appender<ILoggingEvent> appender) {
        return behind.detachAppender(appender);
    }

    @Override
    public boolean detachAppender(String name) {
        return behind.detachAppender(name);
    }
}
