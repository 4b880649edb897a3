package org.fupin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.keys.KeyRing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the keys of a ring. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "列出密钥 · list the keys")
final class KeysListCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RingOptions ring = new RingOptions();

    KeysListCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        try (KeyRing open = ring.open(command)) {
            open.keys().forEach(key -> KeyLine.print(key, out));
            out.println(open.keys().size() + " 个密钥 · keys（* 主密钥 · primary）");
        }
        return ExitCode.ACCEPTED;
    }
}
