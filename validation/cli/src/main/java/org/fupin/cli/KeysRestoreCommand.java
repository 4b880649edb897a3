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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a disabled key open again. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "恢复停用的密钥，仅用于解密 · let a disabled key open again; it never seals again")
final class KeysRestoreCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Parameters(paramLabel = "KEY", description = "密钥名 · name of the key")
    private KeyId id = new KeyId("none");

    KeysRestoreCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        try (KeyRing open = ring.open(command)) {
            RingOptions.key(open, id, command);
            KeyLine.print(
                    open.change(id, KeyState.DECRYPT_ONLY),
                    command.commandLine().getOut());
        }
        return ExitCode.ACCEPTED;
    }
}
