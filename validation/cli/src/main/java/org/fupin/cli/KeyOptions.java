package org.fupin.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.pack.PackageKeys;
import org.fupin.security.pack.PrivateFiles;
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
            description = "口令在该文件首行（仅本人可读）；缺省在终端询问 · password in its first line, readable by you only; asked for by default")
    private @Nullable Path passwordFile;

    @Option(
            names = "--password-env",
            paramLabel = "NAME",
            description = "口令在该环境变量中 · name of the environment variable that holds the password")
    private @Nullable String passwordEnv;

    KeyOptions() {}

    boolean given() {
        return key != null;
    }

    /** The keys in the file. What is wrong with it is a fault of the input, not of a package. */
    PackageKeys open(CommandSpec command) throws IOException {
        if (key == null) {
            throw new ParameterException(command.commandLine(), "需要 --key · --key is needed");
        }
        try {
            return PackageKeys.open(key, password(command), Clock.systemUTC());
        } catch (SecurityRefusal e) {
            throw new IOException(key + ": " + both(e), e);
        }
    }

    static String both(SecurityRefusal refusal) {
        return refusal.code() + " " + refusal.code().text(Locale.CHINESE) + " · "
                + refusal.code().text(Locale.ENGLISH) + " [" + refusal.object() + "]";
    }

    private char[] password(CommandSpec command) throws IOException {
        if (passwordFile != null) {
            return PrivateFiles.readPassword(passwordFile);
        }
        if (passwordEnv != null) {
            String password = System.getenv(passwordEnv);
            if (password == null) {
                throw new ParameterException(
                        command.commandLine(), "没有环境变量 · there is no environment variable " + passwordEnv);
            }
            return password.toCharArray();
        }
        if (!Terminal.attached()) {
            throw new ParameterException(
                    command.commandLine(),
                    "没有终端可以询问口令，请用 --password-file 或 --password-env · there is no terminal to ask for the"
                            + " password at; use --password-file or --password-env");
        }
        Console console = Objects.requireNonNull(System.console());
        char[] typed = console.readPassword("%s 的口令 · password of %s: ", key, key);
        return typed == null ? new char[0] : typed;
    }
}
