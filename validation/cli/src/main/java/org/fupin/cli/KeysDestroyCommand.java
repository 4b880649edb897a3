package org.fupin.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyInfo;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Destroys a disabled key. */
@Command(
        name = "destroy",
        mixinStandardHelpOptions = true,
        description = "销毁已停用的密钥，不可恢复 · destroy a disabled key; what only it opens is lost for ever")
final class KeysDestroyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Parameters(paramLabel = "KEY", description = "密钥名 · name of the key")
    private KeyId id = new KeyId("none");

    @Option(
            names = "--confirm",
            paramLabel = "KEY",
            required = true,
            description = "再写一次密钥名，以免误毁 · the name once more, so that none is destroyed by mistake")
    private KeyId confirmed = new KeyId("none");

    KeysDestroyCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        if (!id.equals(confirmed)) {
            throw new ParameterException(command.commandLine(), "两个密钥名不同 · the two names are not the same");
        }
        try (KeyRing open = ring.open(command)) {
            KeyInfo key = RingOptions.key(open, id, command);
            if (key.state().opens()) {
                throw new ParameterException(
                        command.commandLine(), "先停用再销毁 · disable it first: fupin keys disable " + id);
            }
            KeyLine.print(
                    open.change(id, KeyState.DESTROYED), command.commandLine().getOut());
        }
        return ExitCode.ACCEPTED;
    }
}
