package org.fupin.security.canary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fupin.model.record.register.Person;
import org.fupin.security.CryptoSuite;
import org.fupin.security.field.FieldCipher;
import org.fupin.security.field.FieldRef;
import org.fupin.security.field.LengthHiding;
import org.fupin.security.field.Opened;
import org.fupin.security.field.RecordSealer;
import org.fupin.security.field.SealedJson;
import org.fupin.security.field.SealedRecord;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.NewKey;
import org.fupin.security.policy.Profile;
import org.fupin.security.policy.SecurityPolicy;
import tools.jackson.databind.json.JsonMapper;

/** Values sealed one by one, as records and as JSON; opened rightly and wrongly. */
final class FieldCanary implements CanaryPlug {

    private static final SecurityPolicy POLICY = SecurityPolicy.of(Profile.P2025_11);

    @Override
    public void run(Canary canary, Room room, Outbox outbox) {
        try (KeyRing ring = ring();
                FieldCipher cipher = FieldCipher.builder(ring, POLICY, "canary").build()) {
            canary.values().forEach((kind, value) -> value(cipher, kind, value, outbox));
            record(cipher, canary, outbox);
            json(cipher, canary, outbox);
        }
    }

    private static KeyRing ring() {
        KeyRing ring = KeyRing.inMemory(
                CryptoSuite.SM, KeyRingSettings.of(InstantSource.fixed(Instant.parse("2019-06-01T00:00:00Z"))));
        ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM));
        return ring;
    }

    private static void value(FieldCipher cipher, String kind, String value, Outbox outbox) {
        FieldRef here = new FieldRef("person", kind, "5200000000001");
        FieldRef there = new FieldRef("person", "other", "5200000000001");
        String sealed = cipher.seal(here, value, LengthHiding.TO_64);
        outbox.publish("sealed", sealed);
        outbox.publish("resealed", cipher.reseal(here, sealed));
        try (Opened opened = cipher.open(here, sealed)) {
            outbox.publish("opened", opened);
            outbox.refused("opened as JSON", () -> JsonMapper.shared().writeValueAsString(opened));
        }
        outbox.refused("other place", () -> cipher.open(there, sealed));
        outbox.refused("changed", () -> cipher.open(here, sealed.substring(0, sealed.length() - 4) + "AAAA"));
        // a value in clear where a sealed one is expected: the commonest mistake
        outbox.refused("not sealed", () -> cipher.open(here, value));
        outbox.refused("half sealed", () -> cipher.open(here, sealed.substring(0, 12) + value));
        outbox.refused("surrogate", () -> cipher.seal(here, value + "\uD800"));
        outbox.refused("empty place", () -> new FieldRef(value, "", value));
        outbox.publish("place", new FieldRef("person", kind, value));
        outbox.refused("place of a value", () -> cipher.open(new FieldRef("person", kind, value), sealed));
    }

    private static void record(FieldCipher cipher, Canary canary, Outbox outbox) {
        Person person = person(canary);
        RecordSealer<Person> sealer = RecordSealer.of(Person.class, cipher);
        SealedRecord sealed = sealer.seal(person, "5200000000001", LocalDate.of(2019, 6, 1));
        outbox.publish("record", sealed);
        outbox.publish("texts", sealed.texts());
        outbox.publish("person", person);
        SealedRecord elsewhere = new SealedRecord(sealed.recordType(), "5200000000002", sealed.values());
        outbox.refused("another record", () -> sealer.open(elsewhere));
        Map<String, Object> clear = new LinkedHashMap<>(sealed.values());
        clear.put("name", canary.name());
        clear.put("certificateNo", canary.identity());
        outbox.refused(
                "clear record", () -> sealer.open(new SealedRecord(sealed.recordType(), "5200000000001", clear)));
        outbox.refused("no such type", () -> sealer.open(new SealedRecord("nothing", "5200000000001", clear)));
    }

    private static void json(FieldCipher cipher, Canary canary, Outbox outbox) {
        JsonMapper mapper =
                JsonMapper.builder().addModule(SealedJson.module(cipher)).build();
        String sealed = mapper.writeValueAsString(person(canary));
        outbox.publish("json", sealed.getBytes(StandardCharsets.UTF_8));
        outbox.refused(
                "clear json",
                () -> mapper.readValue(
                        "{\"personNo\":\"1\",\"name\":\"" + canary.name() + "\",\"birthDate\":\"" + canary.identity()
                                + "\"}",
                        Person.class));
        outbox.refused(
                "wrong type",
                () -> mapper.readValue(
                        sealed.replaceFirst(
                                "\"householdNo\":\"[^\"]*\"", "\"householdNo\":{\"x\":\"" + canary.phone() + "\"}"),
                        Person.class));
        outbox.refused("broken json", () -> mapper.readValue("{\"name\":\"" + canary.name() + "\",,", Person.class));
    }

    private static Person person(Canary canary) {
        return canary.record(
                Person.class,
                Map.of(
                        "personNo", "5200000000001",
                        "householdNo", "5201020001",
                        "name", canary.name(),
                        "certificateNo", canary.identity(),
                        "phone", canary.phone()));
    }
}
