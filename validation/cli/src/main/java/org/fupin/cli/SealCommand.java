package org.fupin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.pack.PackageContent;
import org.fupin.security.pack.PackageKeys;
import org.fupin.security.pack.PackageManifest;
import org.fupin.security.pack.PackageSeries;
import org.fupin.security.pack.PackageTerms;
import org.fupin.security.pack.PackageWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Seals files for receivers and signs the package. */
@Command(
        name = "seal",
        mixinStandardHelpOptions = true,
        description = {
            "加密并签名，做成只有接收方能打开的数据包 · seal files into a signed package that only its receivers open",
            "文件或目录；目录中以点开头的文件不放入 · files or directories; files whose names begin with a dot are left out."
        },
        footer = {
            "",
            "示例 Example: fupin seal county/ -o county.papkg --key county.p12 --to province.pem --purpose 年度数据上报",
            "退出码 exit: 0 完成 done · 1 拒绝 refused · 2 用法有误 wrong usage · 3 无法读写 cannot read or write"
        })
final class SealCommand implements Callable<Integer> {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "文件或目录 · files or directories")
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "数据包，通常以 .papkg 结尾 · the package, usually ending in .papkg")
    private Path output = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = "接收方的加密证书（PEM），可多次给出 · encryption certificate of a receiver; may be repeated")
    private List<Path> to = new ArrayList<>();

    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Option(names = "--purpose", required = true, paramLabel = "TEXT", description = "数据的用途 · what the data are for")
    private String purpose = "";

    @Option(names = "--profile", paramLabel = "YYYY-MM", description = "安全配置，缺省 2021-11 · policy profile")
    private String profile = "2021-11";

    @Option(names = "--label", paramLabel = "TEXT", description = "分级标签（明文可见）· classification, readable by all")
    private @Nullable String label;

    @Option(names = "--series", paramLabel = "NAME", description = "系列名称，防止以旧充新 · series of deliveries")
    private @Nullable String series;

    @Option(names = "--number", paramLabel = "N", description = "系列中的序号，缺省 1 · number in the series")
    private long number = 1;

    @Option(names = "--previous", paramLabel = "ID", description = "系列中前一份的编号 · id of the package before")
    private @Nullable String previous;

    @Option(names = "--hide-receivers", description = "不写接收方名称 · do not name the receivers")
    private boolean hideReceivers;

    @Option(names = "--no-progress", description = "不显示进度 · no progress")
    private boolean noProgress;

    SealCommand() {}

    @Override
    public Integer call() throws IOException {
        PackageTerms terms = terms();
        checkOutput();
        List<PackageContent> contents = contents();
        List<X509Certificate> receivers = new ArrayList<>();
        for (Path file : to) {
            receivers.add(TrustOptions.certificates(file).get(0));
        }
        try (PackageKeys opened = keys.open(command())) {
            PackageWriter.Settings settings =
                    PackageWriter.Settings.USUAL.progress(SealedProgress.of(command(), "加密 sealing", !noProgress));
            PackageWriter writer = new PackageWriter(
                    keys.sender(opened, command()),
                    receivers,
                    hideReceivers ? settings.withoutRecipientNames() : settings);
            PackageManifest manifest = writer.write(terms, contents, output);
            PrintWriter out = command().commandLine().getOut();
            out.println("已加密签名 · sealed and signed: " + output);
            ManifestText.print(manifest, out);
        }
        return ExitCode.ACCEPTED;
    }

    private PackageTerms terms() {
        OffsetDateTime now = OffsetDateTime.now(Clock.system(CHINA));
        PackageTerms terms = PackageTerms.of(now, purpose, profile);
        if (label != null) {
            terms = terms.labelled(label);
        }
        return series == null ? terms : terms.in(new PackageSeries(series, number, previous));
    }

    /** The package replaces what was there, so it must not be what is sealed, nor the key. */
    private void checkOutput() throws IOException {
        if (!Files.exists(output)) {
            return;
        }
        List<Path> read = new ArrayList<>(paths);
        read.addAll(to);
        read.add(keys.file(command()));
        for (Path other : read) {
            if (Files.isDirectory(output) || Files.exists(other) && Files.isSameFile(other, output)) {
                throw new ParameterException(
                        command().commandLine(), "不能写入目录或输入文件 · -o is a directory or a file to be read: " + output);
            }
        }
    }

    private List<PackageContent> contents() throws IOException {
        if (paths.size() > 1 && paths.stream().anyMatch(Files::isDirectory)) {
            throw new ParameterException(command().commandLine(), "一次只能放入一个目录，或若干文件 · one directory, or several files");
        }
        List<PackageContent> contents = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw new NoSuchFileException(path.toString());
            }
            contents.addAll(PackageContent.of(path));
        }
        return contents;
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
