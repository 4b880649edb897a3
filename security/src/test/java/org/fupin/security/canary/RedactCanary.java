package org.fupin.security.canary;

import java.io.ByteArrayOutputStream;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.fupin.security.redact.KnownValues;
import org.fupin.security.redact.RedactingFilter;
import org.fupin.security.redact.Redactor;

/** What is redacted, and what a careless caller logs through the filter. */
final class RedactCanary implements CanaryPlug {

    @Override
    public void run(Canary canary, Room room, Outbox outbox) throws Exception {
        KnownValues known = new KnownValues();
        Redactor redactor = Redactor.knowing(known);
        try (KnownValues.Held held = known.hold(canary.all())) {
            for (Object object : new Object[] {held, known, redactor}) {
                outbox.publish("held", object);
            }
            String all = String.join(" / ", canary.all());
            outbox.publish("text", redactor.redact(all));
            Exception fault = new IllegalStateException(all, new IllegalArgumentException(canary.identity()));
            fault.addSuppressed(new IllegalStateException(canary.name()));
            outbox.publish("trace", redactor.trace(fault));
            ByteArrayOutputStream log = new ByteArrayOutputStream();
            StreamHandler handler = new StreamHandler(log, new SimpleFormatter());
            handler.setEncoding("UTF-8");
            RedactingFilter.guard(handler, redactor);
            LogRecord record = new LogRecord(Level.WARNING, "person {0}");
            record.setParameters(new Object[] {all});
            record.setThrown(fault);
            handler.publish(record);
            handler.flush();
            outbox.publish("log", log.toByteArray());
        }
        // numbers are known by their shape, also when nobody holds them
        outbox.publish(
                "numbers",
                Redactor.standard().redact(canary.identity() + ", " + canary.phone() + "; " + canary.card()));
    }
}
