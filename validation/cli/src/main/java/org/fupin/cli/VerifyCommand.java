package org.fupin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.pack.PackagePolicy;
import org.fupin.security.pack.PackageReader;
import org.fupin.security.pack.PrivateFiles;
import org.fupin.security.pack.Receipt;
import org.fupin.security.pack.SignedReceipt;
import org.fupin.security.pack.VerifiedPackage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies a package, or a receipt for one, without any key. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "不用密钥，检查数据包是否完整、由谁签名 · verify a package without any key: whole, unchanged, from whom",
            "加 --receipt 时，检查对方的回执是否确认了这个包 · with --receipt: whether a receipt confirms this package."
        },
        footer = {
            "",
            "示例 Example: fupin verify county.papkg --trust county.pem",
            "退出码 exit: 0 可信 sound · 1 拒绝，或回执为拒收 refused, or the receipt refuses it · 2 用法有误 wrong usage · 3 无法读取 cannot be read"
        })
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "数据包 · the package")
    private Path file = Path.of("");

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Option(names = "--receipt", paramLabel = "FILE", description = "接收方的回执 · the receiver's receipt")
    private @Nullable Path receipt;

    @Option(names = "--no-progress", description = "不显示进度 · no progress")
    private boolean noProgress;

    VerifyCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        Refused.requireFile(file);
        PackagePolicy policy = trust.policy(command);
        PrintWriter out = command.commandLine().getOut();
        PackageReader reader = new PackageReader(policy, SealedProgress.of(command, "验证 verifying", !noProgress));
        try (VerifiedPackage verified = verified(reader)) {
            Receipt confirmed = receipt == null ? null : confirmed(verified, policy);
            out.println("验签通过 · verified: " + file);
            ManifestText.print(verified.manifest(), out);
            missing(verified, out);
            if (confirmed != null) {
                out.println("回执 · receipt: " + confirmed.result() + " "
                        + confirmed.receiver().name() + " " + confirmed.time()
                        + (confirmed.reason() == null ? "" : " " + confirmed.reason()));
                return confirmed.result() == Receipt.Result.REFUSED ? ExitCode.REJECTED : ExitCode.ACCEPTED;
            }
        }
        return ExitCode.ACCEPTED;
    }

    private VerifiedPackage verified(PackageReader reader) throws IOException {
        try {
            return reader.verify(file);
        } catch (SecurityRefusal e) {
            throw Refused.received(file, e);
        }
    }

    private Receipt confirmed(VerifiedPackage verified, PackagePolicy policy) throws IOException {
        Path path = Objects.requireNonNull(receipt);
        Receipt read;
        try {
            read = SignedReceipt.read(PrivateFiles.readReceipt(path), policy);
        } catch (SecurityRefusal e) {
            throw Refused.received(path, e);
        }
        if (!read.confirms(verified.manifest())) {
            throw Refused.otherPackage(path);
        }
        return read;
    }

    static void missing(VerifiedPackage verified, PrintWriter out) {
        if (verified.missingBefore() > 0) {
            out.println("注意：此前缺 · note: packages of the series missing before this one: " + verified.missingBefore());
        }
    }
}
