package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyInfo;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.RingProtection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options by which a command opens a key ring. */
final class RingOptions {

    @Option(
            names = "--ring",
            paramLabel = "FILE",
            description = "密钥环文件，缺省 keyring.json · file of the key ring, keyring.json by default")
    private Path ring = Path.of("keyring.json");

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "密码在该文件第一行，仅本人可读 · password in its first line; readable by you alone")
    private @Nullable Path passwordFile;

    @Option(
            names = "--password-env",
            paramLabel = "NAME",
            description = "密码在该环境变量中 · password in this environment variable")
    private @Nullable String passwordVariable;

    RingOptions() {}

    /** Returns the file of the ring. */
    Path file() {
        return ring;
    }

    /** Returns where the ring's password comes from. */
    PasswordOptions password() {
        return new PasswordOptions(passwordFile, passwordVariable, "密钥环密码 · password of the key ring", "--password");
    }

    /** Returns how an opened ring behaves. */
    KeyRingSettings settings() {
        return KeyRingSettings.of(InstantSource.system());
    }

    /** Opens the ring. */
    KeyRing open(CommandSpec command) throws IOException {
        RingProtection protection = RingProtection.password(password().read(command));
        try {
            return KeyRing.open(ring, protection, settings());
        } catch (SecurityRefusal e) {
            throw Refused.own(ring, e);
        }
    }

    /** Finds a key by its name, or the primary key of a purpose. */
    static KeyInfo named(KeyRing ring, String text, CommandSpec command) {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            // names of keys have no capital letters
            if (purpose.name().equals(text)) {
                return ring.primary(purpose);
            }
        }
        return key(ring, Converters.key(text), command);
    }

    /** Finds a key that the user names. */
    static KeyInfo key(KeyRing ring, KeyId id, CommandSpec command) {
        return ring.info(id)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "没有密钥 · no key " + id + "；fupin keys list 列出全部 · lists all"));
    }
}
