package org.fupin.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.NewKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key. */
@Command(name = "new", mixinStandardHelpOptions = true, description = "新建一个密钥 · make a key")
final class KeysNewCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Parameters(
            paramLabel = "PURPOSE",
            description = "用途 · purpose: FIELD 字段加密, TOKEN 比对令牌, SIGN 签名, DECRYPT 解密信封, AUDIT 审计签名, WRAP 密钥加密")
    private KeyPurpose purpose = KeyPurpose.FIELD;

    @Option(names = "--id", paramLabel = "NAME", description = "密钥名，缺省随机 · name of the key, random by default")
    private @Nullable KeyId id;

    @Option(names = "--suite", paramLabel = "SM|INTL", description = "算法套件，缺省 SM · suite of algorithms, SM by default")
    private CryptoSuite suite = CryptoSuite.SM;

    @Option(names = "--besides", description = "不作为该用途的主密钥 · not the primary key of its purpose")
    private boolean besides;

    @Option(
            names = "--demo-until",
            paramLabel = "DATE",
            description = "演示密钥，该日到期 · a key for demonstrations that expires on this day")
    private @Nullable LocalDate demoUntil;

    KeysNewCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        NewKey wanted = wanted(command);
        try (KeyRing open = ring.open(command)) {
            KeyLine.print(open.add(wanted), command.commandLine().getOut());
        }
        return ExitCode.ACCEPTED;
    }

    private NewKey wanted(CommandSpec command) {
        if (demoUntil == null) {
            return new NewKey(id == null ? KeyId.random() : id, purpose, suite, !besides, null);
        }
        if (id != null && !id.demo()) {
            throw new ParameterException(
                    command.commandLine(), "演示密钥名须以 DEMO- 开头 · the name of a key for demonstrations begins with DEMO-");
        }
        return new NewKey(
                id == null ? KeyId.randomDemo() : id,
                purpose,
                suite,
                !besides,
                demoUntil.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
