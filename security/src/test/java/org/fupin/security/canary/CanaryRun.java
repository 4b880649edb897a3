package org.fupin.security.canary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.apache.commons.logging.LogFactory;

/**
 * The process that the canaries go through: all loggers at the finest level, into a file, with temporary files of its
 * own. It ends with 0 when every plug went through.
 */
final class CanaryRun {

    static final List<Canary> CANARIES = List.of(Canary.of(1), Canary.of(2));

    /** What runs instead of everything else when a second argument asks for it. */
    private static final List<Map.Entry<String, CanaryPlug>> LEAK = List.of(Map.entry("leak", new LeakCanary()));

    /** Says that libraries behind Commons Logging reach the log. */
    static final String MARK = "the log of a library at its finest level";

    private CanaryRun() {}

    /** Takes the directory that the campaign looks into, and as a second word that there shall be leaks. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        Path scanned = directory.resolve("scanned");
        logEverything(scanned.resolve("log.txt"));
        LogFactory.getLog("org.apache.pdfbox").trace(MARK);
        boolean leaking = arguments.length > 1;
        for (Map.Entry<String, CanaryPlug> plug : leaking ? LEAK : CanaryPlugs.all()) {
            for (Canary canary : CANARIES) {
                String name = plug.getKey() + CANARIES.indexOf(canary);
                Path outbox = Files.createDirectories(scanned.resolve(name));
                CanaryPlug.Room room = new CanaryPlug.Room(
                        Files.createDirectories(directory.resolve("clear").resolve(name)),
                        Files.createDirectories(scanned.resolve(name + "-room")));
                Outbox published = new Outbox(outbox);
                plug.getValue().run(canary, room, published);
                Files.writeString(
                        scanned.resolve(name + ".counts"),
                        String.format(Locale.ROOT, "%d%n", published.faults()),
                        StandardCharsets.UTF_8);
            }
        }
    }

    private static void logEverything(Path file) throws IOException {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        FileHandler handler = new FileHandler(file.toString(), true);
        handler.setEncoding("UTF-8");
        handler.setFormatter(new SimpleFormatter());
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
    }
}
