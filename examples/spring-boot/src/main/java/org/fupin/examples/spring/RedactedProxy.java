package org.fupin.examples.spring;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import org.fupin.security.redact.Redactor;
import org.jspecify.annotations.Nullable;

/** An exception as Logback shows it, with redacted messages all the way down. */
final class RedactedProxy implements IThrowableProxy {

    private final IThrowableProxy thrown;
    private final Redactor redactor;

    RedactedProxy(IThrowableProxy thrown, Redactor redactor) {
        this.thrown = thrown;
        this.redactor = redactor;
    }

    @Override
    public @Nullable String getMessage() {
        String message = thrown.getMessage();
        return message == null ? null : redactor.redact(message);
    }

    @Override
    public String getClassName() {
        return thrown.getClassName();
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
        return thrown.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
        return thrown.getCommonFrames();
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
        IThrowableProxy cause = thrown.getCause();
        return cause == null ? null : new RedactedProxy(cause, redactor);
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
        return Arrays.stream(thrown.getSuppressed())
                .map(suppressed -> new RedactedProxy(suppressed, redactor))
                .toArray(IThrowableProxy[]::new);
    }

    @Override
    public boolean isCyclic() {
        return thrown.isCyclic();
    }
}
