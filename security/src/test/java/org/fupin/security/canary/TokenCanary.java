package org.fupin.security.canary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.NewKey;
import org.fupin.security.policy.Profile;
import org.fupin.security.policy.SecurityPolicy;
import org.fupin.security.token.BlindIndex;
import org.fupin.security.token.BlindMatcher;
import org.fupin.security.token.MatchSettings;
import org.fupin.security.token.PurposeBudget;
import org.fupin.security.token.TokenContext;
import org.fupin.security.token.TokenField;
import org.fupin.security.token.TokenFileReader;
import org.fupin.security.token.TokenFileWriter;
import org.fupin.security.token.TokenMaker;

/** Tokens of the values, token files, the blind match, values that have no token. */
final class TokenCanary implements CanaryPlug {

    private static final SecurityPolicy POLICY = SecurityPolicy.of(Profile.P2021_11);
    private static final TokenContext CONTEXT = new TokenContext("canary", "FP", "MZ", "2019");

    @Override
    public void run(Canary canary, Room room, Outbox outbox) throws IOException {
        try (KeyRing ring = KeyRing.inMemory(
                CryptoSuite.SM, KeyRingSettings.of(InstantSource.fixed(Instant.parse("2019-06-01T00:00:00Z"))))) {
            KeyId id = ring.add(NewKey.of(KeyPurpose.TOKEN, CryptoSuite.SM)).id();
            try (TokenMaker maker = TokenMaker.of(ring, POLICY, id, CONTEXT)) {
                outbox.publish("identity", maker.token(TokenField.identity(), canary.identity()));
                outbox.publish("name", maker.token(TokenField.name(), canary.name()));
                outbox.publish("phone", maker.token(TokenField.phone(), canary.phone()));
                outbox.publish("account", maker.token(TokenField.account(), canary.card()));
                outbox.publish(
                        "no identity",
                        maker.token(TokenField.identity(), canary.identity().substring(1) + "0"));
                outbox.publish("name as identity", maker.token(TokenField.identity(), canary.name()));
                outbox.publish("identity as phone", maker.token(TokenField.phone(), canary.identity()));
                outbox.attempt("too many", () -> maker.token(TokenField.identity(), canary.identity(), canary.name()));
                outbox.publish("maker", maker);
                files(maker, canary, room, outbox);
            }
            outbox.attempt("index", () -> {
                BlindIndex.Target target = new BlindIndex.Target("people", TokenField.identity(), 100_000);
                try (BlindIndex index = BlindIndex.of(ring, POLICY, id, target)) {
                    outbox.publish("index", (Object) index);
                    return index.bucket(canary.identity());
                }
            });
        }
        outbox.attempt("context", () -> new TokenContext(canary.name(), canary.identity(), canary.identity(), ""));
    }

    private static void files(TokenMaker maker, Canary canary, Room room, Outbox outbox) throws IOException {
        byte[] first = file(maker, canary, "FP");
        byte[] second = file(maker, canary, "MZ");
        outbox.publish("token file", first);
        PurposeBudget budget = PurposeBudget.of(Map.of("canary", 1000L));
        MatchSettings settings = MatchSettings.of(room.scanned(), budget).rowsInMemory(2);
        outbox.publish(
                "match",
                BlindMatcher.match(
                        new ByteArrayInputStream(first),
                        new ByteArrayInputStream(second),
                        settings,
                        (token, one, two) -> outbox.publish("pair", token + " " + one + " " + two)));
        byte[] clear = new String(first, StandardCharsets.UTF_8)
                .concat("1," + canary.identity() + "\n")
                .getBytes(StandardCharsets.UTF_8);
        outbox.refused("value in a token file", () -> {
            try (TokenFileReader reader = TokenFileReader.open(new ByteArrayInputStream(clear))) {
                while (reader.next()) {
                    outbox.publish("token", reader.token());
                }
                return reader.rows();
            }
        });
    }

    private static byte[] file(TokenMaker maker, Canary canary, String party) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TokenFileWriter writer = TokenFileWriter.start(out, maker.header(TokenField.identity(), party))) {
            writer.write(1, maker.token(TokenField.identity(), canary.identity()));
            for (int i = 2; i < 9; i++) {
                writer.write(
                        i, maker.token(TokenField.identity(), Canary.of(500 + i).identity()));
            }
            writer.finish();
        }
        return out.toByteArray();
    }
}
