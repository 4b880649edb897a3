package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.fupin.files.relate.IdentityAlias;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.RingProtection;
import org.fupin.security.policy.Profile;
import org.fupin.security.policy.SecurityPolicy;
import org.fupin.security.token.Token;
import org.fupin.security.token.TokenContext;
import org.fupin.security.token.TokenField;
import org.fupin.security.token.TokenMaker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * The key and the terms by which tokens stand in the place of identity numbers. Each pair of parties has a key of its own:
 * the first key goes with the first pair, the second with the second.
 */
final class TokenOptions {

    @Option(
            names = "--token-key",
            paramLabel = "NAME",
            description = "令牌密钥名，可多次给出 · name of the key of tokens; may be given several times")
    private List<KeyId> keys = new ArrayList<>();

    @Option(
            names = "--token-parties",
            paramLabel = "A,B",
            description = "双方名称，与密钥一一对应 · the two parties, as many times as keys")
    private List<String> parties = new ArrayList<>();

    @Option(names = "--token-purpose", paramLabel = "TEXT", description = "双方约定的用途 · purpose that both agreed on")
    private @Nullable String purpose;

    @Option(names = "--token-period", paramLabel = "TEXT", description = "双方约定的期间 · period that both agreed on")
    private @Nullable String period;

    @Option(
            names = "--token-ring",
            paramLabel = "FILE",
            description = "令牌密钥所在的密钥环，缺省 keyring.json · key ring with these keys, keyring.json by default")
    private Path ring = Path.of("keyring.json");

    @Option(
            names = "--token-password-file",
            paramLabel = "FILE",
            description = "该密钥环的密码在其首行 · password of that ring in its first line; readable by you alone")
    private @Nullable Path passwordFile;

    @Option(
            names = "--token-password-env",
            paramLabel = "NAME",
            description = "该密码在环境变量中 · that password in this environment variable")
    private @Nullable String passwordVariable;

    TokenOptions() {}

    /** The makers of tokens, which hold keys in memory until they are closed. */
    static final class Makers implements AutoCloseable {

        private final @Nullable KeyRing ring;
        private final List<TokenMaker> makers = new ArrayList<>();

        Makers(@Nullable KeyRing ring) {
            this.ring = ring;
        }

        /** The makers as the engine takes them, which knows no keys. */
        List<IdentityAlias> aliases() {
            TokenField identity = TokenField.identity();
            return makers.stream()
                    .map(maker -> (IdentityAlias) number -> {
                        Token token = maker.token(identity, number).token();
                        return token == null ? null : token.text();
                    })
                    .toList();
        }

        @Override
        public void close() {
            makers.forEach(TokenMaker::close);
            if (ring != null) {
                ring.close();
            }
        }
    }

    /** Whether a key was named. */
    boolean given() {
        return !keys.isEmpty();
    }

    /** Opens the keys; none when none was named. */
    Makers open(CommandSpec command) throws IOException {
        check(command);
        if (!given()) {
            return new Makers(null);
        }
        List<TokenContext> contexts = contexts(command);
        Makers makers = new Makers(ring(command));
        boolean whole = false;
        try {
            for (int i = 0; i < contexts.size(); i++) {
                makers.makers.add(maker(makers, keys.get(i), contexts.get(i), command));
            }
            whole = true;
            return makers;
        } finally {
            if (!whole) {
                makers.close();
            }
        }
    }

    private TokenMaker maker(Makers makers, KeyId key, TokenContext context, CommandSpec command) throws IOException {
        KeyRing open = java.util.Objects.requireNonNull(makers.ring);
        RingOptions.key(open, key, command);
        try {
            return TokenMaker.of(open, SecurityPolicy.of(Profile.P2021_11), key, context);
        } catch (SecurityRefusal e) {
            throw Refused.own(ring, e);
        }
    }

    private List<TokenContext> contexts(CommandSpec command) {
        List<TokenContext> contexts = new ArrayList<>();
        try {
            for (String pair : parties) {
                String[] names = pair.split(",", -1);
                if (names.length != 2) {
                    throw new IllegalArgumentException("--token-parties A,B");
                }
                contexts.add(new TokenContext(String.valueOf(purpose), names[0], names[1], String.valueOf(period)));
            }
        } catch (IllegalArgumentException e) {
            throw wrong(command, "令牌的用途、双方或期间有误 · " + e.getMessage());
        }
        return contexts;
    }

    private void check(CommandSpec command) {
        boolean terms = purpose != null && period != null;
        if (given()
                ? !terms || parties.size() != keys.size()
                : purpose != null || period != null || !parties.isEmpty()) {
            throw wrong(
                    command,
                    "--token-key、--token-parties 须成对给出，并有 --token-purpose 和 --token-period"
                            + " · --token-key and --token-parties go in pairs, with --token-purpose and --token-period");
        }
    }

    private KeyRing ring(CommandSpec command) throws IOException {
        PasswordOptions password = new PasswordOptions(
                passwordFile, passwordVariable, "密钥环密码 · password of the key ring", "--token-password");
        RingProtection protection = RingProtection.password(password.read(command));
        try {
            return KeyRing.open(ring, protection, KeyRingSettings.of(InstantSource.system()));
        } catch (SecurityRefusal e) {
            throw Refused.own(ring, e);
        }
    }

    private static ParameterException wrong(CommandSpec command, String text) {
        return new ParameterException(command.commandLine(), text);
    }
}
