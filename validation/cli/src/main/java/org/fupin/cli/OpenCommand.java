package org.fupin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.pack.OpenedPackage;
import org.fupin.security.pack.PackageKeys;
import org.fupin.security.pack.PackagePolicy;
import org.fupin.security.pack.PackageProgress;
import org.fupin.security.pack.PackageReader;
import org.fupin.security.pack.PackageRecipient;
import org.fupin.security.pack.PackageSender;
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

/** Verifies a package, then writes its files in clear into a new directory. */
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = {
            "先验签、再解密到一个新目录 · verify a package, then decrypt it into a new directory",
            "只想校验数据时不必解密到磁盘：fupin validate 直接读取数据包 · to check the data nothing need be decrypted to the disk."
        },
        footer = {
            "",
            "示例 Example: fupin open county.papkg -d county --key province.p12 --trust county.pem --receipt receipt.json",
            "退出码 exit: 0 完成 done · 1 拒绝 refused · 2 用法有误 wrong usage · 3 无法读写 cannot read or write"
        })
final class OpenCommand implements Callable<Integer> {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "数据包 · the package")
    private Path file = Path.of("");

    @Option(
            names = {"-d", "--directory"},
            required = true,
            paramLabel = "DIR",
            description = "新目录，不能已存在 · new directory, which must not exist")
    private Path directory = Path.of("");

    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = "写签名的接收回执（密钥文件须有签名密钥）· write a signed receipt; the key file must hold a signing key")
    private @Nullable Path receipt;

    @Option(names = "--no-progress", description = "不显示进度 · no progress")
    private boolean noProgress;

    OpenCommand() {}

    @Override
    public Integer call() throws IOException {
        Refused.requireFile(file);
        PackagePolicy policy = trust.policy(command());
        if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(directory.toString(), null, "目录已存在 · the directory exists already");
        }
        try (PackageKeys opened = keys.open(command())) {
            PackageRecipient recipient = keys.recipient(opened, command());
            PackageSender signer = receipt == null ? null : keys.sender(opened, command());
            open(new PackageReader(policy, progress("验证 verifying")), recipient, signer);
        } catch (SecurityRefusal e) {
            throw Refused.received(file, e);
        }
        return ExitCode.ACCEPTED;
    }

    private void open(PackageReader reader, PackageRecipient recipient, @Nullable PackageSender signer)
            throws IOException {
        PrintWriter out = command().commandLine().getOut();
        try (VerifiedPackage verified = reader.verify(file)) {
            try (OpenedPackage contents = verified.open(recipient)) {
                contents.extractTo(directory, progress("解密 opening"));
            }
            if (trust.remembers()) {
                verified.accept();
            }
            out.println("验签通过，已解密 · verified and opened: " + directory);
            ManifestText.print(verified.manifest(), out);
            VerifyCommand.missing(verified, out);
            if (receipt != null && signer != null) {
                OffsetDateTime now = OffsetDateTime.now(Clock.system(CHINA));
                Receipt made = Receipt.of(verified, Receipt.Result.OPENED, now, signer);
                PrivateFiles.writeReceipt(receipt, SignedReceipt.write(made, signer));
                out.println("回执 · receipt: " + receipt);
            }
        }
    }

    private PackageProgress progress(String work) {
        return SealedProgress.of(command(), work, !noProgress);
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
