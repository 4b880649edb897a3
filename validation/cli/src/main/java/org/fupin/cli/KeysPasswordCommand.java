package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.RingProtection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives the ring another password. */
@Command(
        name = "password",
        mixinStandardHelpOptions = true,
        description = "更换密钥环密码，全部密钥重新加密 · give the ring another password; all keys are wrapped anew")
final class KeysPasswordCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Option(
            names = "--new-password-file",
            paramLabel = "FILE",
            description = "新密码在该文件第一行 · new password, in its first line")
    private @Nullable Path file;

    @Option(
            names = "--new-password-env",
            paramLabel = "NAME",
            description = "新密码在该环境变量中 · new password, in this variable")
    private @Nullable String variable;

    KeysPasswordCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        try (KeyRing open = ring.open(command)) {
            PasswordOptions next = new PasswordOptions(file, variable, "新密码 · new password", "--new-password");
            open.protect(RingProtection.password(next.readNew(command)));
        }
        command.commandLine().getOut().println("密码已更换 · the password was changed");
        return ExitCode.ACCEPTED;
    }
}
