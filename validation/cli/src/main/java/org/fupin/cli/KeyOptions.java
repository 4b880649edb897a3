package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.RingProtection;
import org.fupin.security.pack.PackageKeys;
import org.fupin.security.pack.PackageRecipient;
import org.fupin.security.pack.PackageSender;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The own key and its password, which never stands on the command line itself. */
final class KeyOptions {

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "自己的密钥文件：PKCS#12 或密钥环 · own key file: PKCS#12 or key ring")
    private @Nullable Path key;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description =
                    "密码在该文件首行（仅本人可读），缺省在终端询问 · password in its first line, readable by you only; asked for by default")
    private @Nullable Path passwordFile;

    @Option(
            names = "--password-env",
            paramLabel = "NAME",
            description = "密码在该环境变量中 · name of the environment variable that holds the password")
    private @Nullable String passwordVariable;

    KeyOptions() {}

    /** Whether a key was named. */
    boolean given() {
        return key != null;
    }

    /** The key file. */
    Path file(CommandSpec command) {
        if (key == null) {
            throw new ParameterException(command.commandLine(), "需要 --key · --key is needed");
        }
        return key;
    }

    /** The keys in the file. What is wrong with it is a fault of the own file, not of a package. */
    PackageKeys open(CommandSpec command) throws IOException {
        Path file = file(command);
        char[] password = password(file, command);
        try {
            return PackageKeys.open(file, password, Clock.systemUTC());
        } catch (SecurityRefusal e) {
            throw Refused.own(file, e);
        }
    }

    /** The key that signs. */
    PackageSender sender(PackageKeys opened, CommandSpec command) throws IOException {
        try {
            return opened.sender();
        } catch (SecurityRefusal e) {
            throw Refused.own(file(command), e);
        }
    }

    /** The key that opens. */
    PackageRecipient recipient(PackageKeys opened, CommandSpec command) throws IOException {
        try {
            return opened.recipient();
        } catch (SecurityRefusal e) {
            throw Refused.own(file(command), e);
        }
    }

    /** The key ring in the file. */
    KeyRing ring(CommandSpec command) throws IOException {
        Path file = file(command);
        RingProtection protection = RingProtection.password(password(file, command));
        try {
            return KeyRing.open(file, protection, KeyRingSettings.of(Clock.systemUTC()));
        } catch (SecurityRefusal e) {
            throw Refused.own(file, e);
        }
    }

    private char[] password(Path file, CommandSpec command) throws IOException {
        String prompt = file + " 的密码 · password of " + file;
        return new PasswordOptions(passwordFile, passwordVariable, prompt, "--password").read(command);
    }
}
