package org.fupin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyInfo;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.NewKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a new primary key; the former one only opens. */
@Command(
        name = "rotate",
        mixinStandardHelpOptions = true,
        description = "轮换：新建主密钥，旧主密钥仅用于解密 · make a new primary key; the former one opens and seals no more")
final class KeysRotateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Parameters(paramLabel = "PURPOSE", description = "用途 · purpose: FIELD, TOKEN, SIGN, DECRYPT, AUDIT, WRAP")
    private KeyPurpose purpose = KeyPurpose.FIELD;

    @Option(
            names = "--suite",
            paramLabel = "SM|INTL",
            description = "算法套件，缺省同旧密钥 · suite, that of the former key by default")
    private @Nullable CryptoSuite suite;

    KeysRotateCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        try (KeyRing open = ring.open(command)) {
            KeyInfo made = suite == null ? open.rotate(purpose) : open.rotate(NewKey.of(purpose, suite));
            open.keys().stream().filter(key -> key.purpose() == made.purpose()).forEach(key -> KeyLine.print(key, out));
        }
        return ExitCode.ACCEPTED;
    }
}
