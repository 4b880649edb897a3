package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fupin.model.record.register.Person;
import org.fupin.security.CryptoSuite;
import org.fupin.security.InventedRecords;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.NewKey;
import org.fupin.security.policy.Profile;
import org.fupin.security.policy.RecipientProfile;
import org.fupin.security.policy.SecurityPolicy;
import org.fupin.security.token.BlindMatcher;
import org.fupin.security.token.MatchSettings;
import org.fupin.security.token.PurposeBudget;
import org.fupin.security.token.TokenContext;
import org.fupin.security.token.TokenField;
import org.fupin.security.token.TokenFileWriter;
import org.fupin.security.token.TokenMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** One invented person goes through everything here, and nothing that is written or said names her. */
class CanaryTest {

    private static final String NUMBER = "52010218010922005X";
    private static final String NAME = "金丝雀娜";
    private static final String PHONE = "15401000199";
    private static final List<String> CANARIES = List.of(NUMBER, NUMBER.substring(0, 17), NAME, PHONE);
    private static final TokenContext CONTEXT = new TokenContext("低保比对", "FP", "MZ", "2018");

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    private final KeyRing ring = KeyRing.inMemory(
            CryptoSuite.SM, KeyRingSettings.of(InstantSource.fixed(Instant.parse("2018-08-19T00:00:00Z"))));

    private final Person person = InventedRecords.of(
            Person.class,
            Map.of(
                    "personNo", "5200000000001",
                    "name", NAME,
                    "certificateNo", NUMBER,
                    "phone", PHONE,
                    "healthStatus", List.of("02")));

    /** Runs what is to fail and keeps all that it says. */
    private void fails(Attempt attempt) {
        try {
            attempt.run();
        } catch (Exception e) {
            e.printStackTrace(new PrintWriter(said));
            said.append(String.valueOf(e.getMessage())).append('\n');
            return;
        }
        throw new AssertionError("did not fail");
    }

    private interface Attempt {
        void run() throws Exception;
    }

    @Test
    void nothingNamesTheCanary() throws IOException {
        ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM));
        KeyId token = ring.add(NewKey.of(KeyPurpose.TOKEN, CryptoSuite.SM)).id();
        SecurityPolicy policy = SecurityPolicy.of(Profile.P2025_11);
        try (FieldCipher cipher = FieldCipher.builder(ring, policy, "test")
                        .failures((ref, cause) -> said.append(ref + " " + cause + "\n"))
                        .build();
                TokenMaker maker = TokenMaker.of(ring, policy, token, CONTEXT)) {
            fields(cipher, policy);
            tokens(maker);
        }
        String all = said.toString();
        assertThat(all).hasSizeGreaterThan(2_000);
        CANARIES.forEach(canary -> assertThat(all).doesNotContain(canary));
    }

    private void fields(FieldCipher cipher, SecurityPolicy policy) {
        RecordSealer<Person> sealer = RecordSealer.of(Person.class, cipher);
        SealedRecord sealed = sealer.seal(person, RecordIds.of(person, SealingContext.NONE), LocalDate.of(2018, 8, 19));
        FieldRef ref = new FieldRef("person", "certificateNo", NUMBER);
        JsonMapper mapper =
                JsonMapper.builder().addModule(SealedJson.module(cipher)).build();
        said.append(sealed + " " + sealed.values() + " " + sealed.texts() + " " + person + "\n");
        said.append(mapper.writeValueAsString(person)).append('\n');
        said.append(RecipientProfile.of("X", "y").check(policy, person) + "\n");
        said.append(cipher.seal(ref, NUMBER) + " " + ref + "\n");
        try (Opened opened = cipher.open(ref, cipher.seal(ref, NUMBER))) {
            said.append(opened + "\n");
            fails(() -> said.append(JsonMapper.shared().writeValueAsString(Map.of("x", opened))));
        }
        fails(() -> cipher.open(ref, NUMBER));
        fails(() -> cipher.open(ref, "paf1." + NUMBER));
        fails(() -> cipher.open(new FieldRef("person", NUMBER.substring(0, 3), "x"), cipher.seal(ref, NUMBER)));
        fails(() -> cipher.seal(ref, NAME + "\uD800"));
        fails(() -> cipher.seal(ref, NUMBER.repeat(5_000)));
        fails(() -> sealer.open(new SealedRecord("person", NUMBER, sealed.values())));
        fails(() -> sealer.open(new SealedRecord("person", "1", Map.of("name", NAME))));
        fails(() -> sealer.open(new SealedRecord("person", "1", Map.of("birthDate", NAME))));
        fails(() -> mapper.readValue("{\"personNo\":\"1\",\"birthDate\":\"" + NUMBER + "\"}", Person.class));
        fails(() -> mapper.readValue("{\"personNo\":\"1\",\"phone\":\"" + PHONE + "\"}", Person.class));
        fails(() -> mapper.readValue("{\"personNo\":\"1\",\"" + NAME + "\":1}", Person.class));
    }

    private void tokens(TokenMaker maker) throws IOException {
        TokenField both = TokenField.compound(TokenField.name(), TokenField.identity());
        said.append(maker.token(both, NAME, NUMBER) + " " + maker.token(TokenField.identity(), NUMBER + "1") + "\n");
        fails(() -> maker.token(both, NUMBER));
        byte[] first = file(maker, "FP");
        byte[] second = file(maker, "MZ");
        said.append(new String(first, StandardCharsets.UTF_8));
        PurposeBudget budget = PurposeBudget.of(Map.of("低保比对", 100L));
        said.append(BlindMatcher.match(
                        new ByteArrayInputStream(first),
                        new ByteArrayInputStream(second),
                        MatchSettings.of(folder, budget),
                        (token, one, other) -> said.append(token + temporaryFiles()))
                + "\n");
        byte[] broken = (new String(first, StandardCharsets.UTF_8) + NUMBER + "\n").getBytes(StandardCharsets.UTF_8);
        fails(() -> BlindMatcher.match(
                new ByteArrayInputStream(broken),
                new ByteArrayInputStream(second),
                MatchSettings.of(folder, budget),
                (token, one, other) -> {}));
    }

    private static byte[] file(TokenMaker maker, String party) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TokenFileWriter writer = TokenFileWriter.start(out, maker.header(TokenField.identity(), party))) {
            writer.write(1, maker.token(TokenField.identity(), NUMBER));
            writer.write(2, maker.token(TokenField.identity(), NAME));
            writer.finish();
        }
        return out.toByteArray();
    }

    private String temporaryFiles() throws IOException {
        StringBuilder content = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.append(file).append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return content.toString();
    }
}
