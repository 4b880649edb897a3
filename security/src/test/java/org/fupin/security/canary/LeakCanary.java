package org.fupin.security.canary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** Leaks in every way that the campaign promises to notice; it runs only to show that the campaign does. */
final class LeakCanary implements CanaryPlug {

    @Override
    public void run(Canary canary, Room room, Outbox outbox) throws IOException, InterruptedException {
        outbox.publish("published", canary.phone());
        Logger.getLogger("org.fupin.leak").finest(canary.name());
        System.out.println(canary.identity());
        System.err.println(canary.card());
        Files.writeString(room.scanned().resolve("left"), canary.address());
        Path temporary = Files.createTempFile("leak", ".tmp");
        Files.writeString(temporary, canary.illness());
        TimeUnit.MILLISECONDS.sleep(500);
        Files.delete(temporary);
    }
}
