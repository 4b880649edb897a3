package org.fupin.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a key out of use. */
@Command(
        name = "disable",
        mixinStandardHelpOptions = true,
        description = "停用密钥：不再加密也不再解密，密钥仍保留 · take a key out of use; it is kept")
final class KeysDisableCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Parameters(paramLabel = "KEY", description = "密钥名 · name of the key")
    private KeyId id = new KeyId("none");

    @Option(names = "--decrypt-only", description = "只停止加密和签名，仍可解密 · only seal and sign no more; it still opens")
    private boolean decryptOnly;

    KeysDisableCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        try (KeyRing open = ring.open(command)) {
            RingOptions.key(open, id, command);
            KeyState next = decryptOnly ? KeyState.DECRYPT_ONLY : KeyState.DISABLED;
            KeyLine.print(open.change(id, next), command.commandLine().getOut());
        }
        return ExitCode.ACCEPTED;
    }
}
