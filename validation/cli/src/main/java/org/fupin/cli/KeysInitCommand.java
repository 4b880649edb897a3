package org.fupin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.NewKey;
import org.fupin.security.keys.RingProtection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a key ring with the keys that an office needs. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "建立密钥环和一个单位所需的密钥 · make a key ring with the keys that an office needs")
final class KeysInitCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Option(
            names = "--suite",
            paramLabel = "SM|INTL",
            description = "算法套件，缺省 SM（国密）· suite of algorithms, SM by default")
    private CryptoSuite suite = CryptoSuite.SM;

    @Option(
            names = "--with",
            split = ",",
            paramLabel = "PURPOSE",
            description = "建立哪些用途的密钥 · purposes of the keys to make: FIELD,SIGN,DECRYPT,AUDIT")
    private List<KeyPurpose> purposes =
            List.of(KeyPurpose.FIELD, KeyPurpose.SIGN, KeyPurpose.DECRYPT, KeyPurpose.AUDIT);

    @Option(names = "--empty", description = "不建立密钥 · make no keys")
    private boolean empty;

    KeysInitCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        RingProtection password = RingProtection.password(ring.password().readNew(command));
        try (KeyRing made = KeyRing.create(ring.file(), suite, password, ring.settings())) {
            if (!empty) {
                purposes.forEach(purpose -> KeyLine.print(made.add(NewKey.of(purpose, suite)), out));
            }
        }
        out.println("已建立密钥环 · made the key ring " + ring.file());
        return ExitCode.ACCEPTED;
    }
}
