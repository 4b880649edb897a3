package org.fupin.security.redact;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Exceptions as they may be logged. */
class RedactedExceptionTest {

    private static final String ID = "440524188001010014";

    private final Redactor redactor = Redactor.standard();

    @Test
    void messagesOfTheWholeChainAreRedacted() {
        IOException root = new IOException("read " + ID);
        root.addSuppressed(new IllegalStateException("phone 13800138000"));
        Throwable fault = new IllegalArgumentException(root);
        RedactedException clean = redactor.redact(fault);
        assertThat(clean.toString())
                .isEqualTo("java.lang.IllegalArgumentException: java.io.IOException: read [identity]");
        assertThat(clean.original()).isEqualTo("java.lang.IllegalArgumentException");
        assertThat(clean.getCause()).hasToString("java.io.IOException: read [identity]");
        assertThat(requireNonNull(clean.getCause()).getSuppressed()).hasSize(1);
        assertThat(clean.getStackTrace()).isEqualTo(fault.getStackTrace());
        assertThat(redactor.trace(fault))
                .contains("Caused by: java.io.IOException: read [identity]", "Suppressed: ", "[phone]")
                .contains("messagesOfTheWholeChainAreRedacted")
                .doesNotContain(ID, "13800138000");
    }

    @Test
    void anExceptionWithoutMessageStaysWithout() {
        assertThat(redactor.redact(new IllegalStateException())).hasToString("java.lang.IllegalStateException");
        assertThat(redactor.redact(new IllegalStateException()).getMessage()).isNull();
    }

    @Test
    void ringsAndLongChainsEnd() {
        IllegalStateException first = new IllegalStateException("first " + ID);
        IllegalStateException second = new IllegalStateException("second", first);
        first.initCause(second);
        first.addSuppressed(second);
        assertThat(redactor.trace(first)).contains("first [identity]", "second").doesNotContain(ID);

        Throwable chain = new IllegalStateException("end " + ID);
        for (int i = 0; i < 100_000; i++) {
            chain = new IllegalStateException("link", chain);
        }
        assertThat(redactor.trace(chain)).doesNotContain(ID);
    }

    @Test
    void anExceptionThatCannotSayItsMessageDoesNotStopTheLog() {
        Throwable fault = new RuntimeException() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalStateException(ID);
            }
        };
        assertThat(redactor.trace(fault)).contains("[unreadable]").doesNotContain(ID);
    }
}
