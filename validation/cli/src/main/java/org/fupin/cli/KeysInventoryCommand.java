package org.fupin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.keys.KeyRing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints all keys without any secret, as JSON. */
@Command(
        name = "inventory",
        mixinStandardHelpOptions = true,
        description = "输出密钥清单（JSON，不含密钥），供测评和审计 · print all keys as JSON, without any secret, for assessors")
final class KeysInventoryCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RingOptions ring = new RingOptions();

    KeysInventoryCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        try (KeyRing open = ring.open(command)) {
            command.commandLine().getOut().println(new String(open.inventory().json(), StandardCharsets.UTF_8));
        }
        return ExitCode.ACCEPTED;
    }
}
