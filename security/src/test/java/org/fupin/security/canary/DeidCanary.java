package org.fupin.security.canary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.deid.CsvRows;
import org.fupin.security.deid.DerivedPseudonyms;
import org.fupin.security.deid.Generaliser;
import org.fupin.security.deid.Hierarchy;
import org.fupin.security.deid.KAnonymity;
import org.fupin.security.deid.KAnonymityRequest;
import org.fupin.security.deid.NdjsonRows;
import org.fupin.security.deid.PseudonymTable;
import org.fupin.security.deid.RowSource;

/** Pseudonyms, their sealed link table, and k-anonymity over a file of canaries that does not fit in memory. */
final class DeidCanary implements CanaryPlug {

    @Override
    public void run(Canary canary, Room room, Outbox outbox) throws IOException {
        try (SecretBytes key = SecretBytes.random(32)) {
            derived(canary, key, outbox);
            table(canary, key, outbox);
        }
        Path file = room.clear().resolve("people.csv");
        StringBuilder text = new StringBuilder("name,identity,cause\n");
        for (int i = 0; i < 3000; i++) {
            text.append(canary.name())
                    .append(i % 7)
                    .append(',')
                    .append(canary.identity())
                    .append(i)
                    .append(',')
                    .append(canary.illness())
                    .append('\n');
        }
        Files.writeString(file, text.append(canary.name()).append('\n'));
        KAnonymityRequest request = KAnonymityRequest.of(List.of("name", "identity"), 3)
                .withSensitive(List.of("cause"), 2)
                .withMemory(1 << 20);
        outbox.publish("report", KAnonymity.check(CsvRows.of(file), request, room.scanned()));
        Generaliser generaliser = new Generaliser(
                KAnonymityRequest.of(List.of("name", "identity"), 3),
                Map.of("name", Hierarchy.hide(), "identity", Hierarchy.hide()),
                0.1,
                room.scanned());
        outbox.publish("generalisation", generaliser.search(CsvRows.of(file)));
        outbox.refused(
                "no column",
                () -> KAnonymity.check(CsvRows.of(file), KAnonymityRequest.of(List.of("nothing"), 3), room.scanned()));
        broken(canary, room, request, outbox);
    }

    private static void derived(Canary canary, SecretBytes key, Outbox outbox) {
        try (DerivedPseudonyms pseudonyms = DerivedPseudonyms.of(CryptoSuite.SM, key, "canary 2019")) {
            canary.values().forEach((kind, value) -> outbox.publish("derived", pseudonyms.of(kind, value)));
            outbox.publish("derived", pseudonyms);
        }
    }

    private static void table(Canary canary, SecretBytes key, Outbox outbox) throws IOException {
        PseudonymTable table = new PseudonymTable(CryptoSuite.SM, "canary 2019");
        canary.all().forEach(value -> outbox.publish("random", table.of(value)));
        outbox.publish("table", table);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        table.seal(key, sealed);
        outbox.publish("links", sealed.toByteArray());
        outbox.refused(
                "other key",
                () -> PseudonymTable.open(
                        CryptoSuite.SM,
                        "canary 2019",
                        SecretBytes.random(32),
                        new ByteArrayInputStream(sealed.toByteArray())));
        outbox.refused(
                "other purpose",
                () -> PseudonymTable.open(
                        CryptoSuite.SM, canary.name(), key, new ByteArrayInputStream(sealed.toByteArray())));
    }

    private static void broken(Canary canary, Room room, KAnonymityRequest request, Outbox outbox) throws IOException {
        Path json = room.clear().resolve("people.ndjson");
        Files.writeString(json, "{\"name\":\"" + canary.name() + "\",\"identity\":\"" + canary.identity() + "\n{]\n");
        Path csv = room.clear().resolve("quotes.csv");
        Files.writeString(csv, "name,identity,cause\n\"" + canary.name() + "\n" + canary.identity());
        for (RowSource rows : List.of(NdjsonRows.of(json), CsvRows.of(csv))) {
            outbox.attempt("broken file", () -> KAnonymity.check(rows, request, room.scanned()));
        }
        for (Hierarchy hierarchy : List.of(Hierarchy.dates(), Hierarchy.bands(10), Hierarchy.divisions())) {
            outbox.attempt("not of the hierarchy", () -> hierarchy.at(1, canary.name()));
        }
    }
}
