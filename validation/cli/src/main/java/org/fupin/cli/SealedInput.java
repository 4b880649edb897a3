package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.fupin.files.engine.PackageValidator;
import org.fupin.files.engine.Progress;
import org.fupin.files.engine.ValidationOptions;
import org.fupin.files.read.ExchangePackage;
import org.fupin.files.report.Report;
import org.fupin.files.report.Verdict;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.pack.OpenedPackage;
import org.fupin.security.pack.PackageKeys;
import org.fupin.security.pack.PackagePolicy;
import org.fupin.security.pack.PackageReader;
import org.fupin.security.pack.VerifiedPackage;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What a command needs to read a sealed package: the key, whom to trust, and the reading itself. */
final class SealedInput {

    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Option(
            names = "--no-spill",
            description =
                    "关联校验只用内存，超出即停止（缺省溢出到加密的临时文件）· compare rows in memory only; by default more spills to encrypted temporary files")
    private boolean noSpill;

    SealedInput() {}

    /** The options, without temporary files if the user wants none. */
    ValidationOptions spilling(ValidationOptions options) {
        return noSpill ? options.withoutSpill() : options;
    }

    /**
     * Whether the paths are one sealed package. A file of that name counts as one however it begins; and who names whom he
     * trusts must not be shown the verdict on a file that nobody signed.
     */
    boolean applies(List<Path> paths, CommandSpec command) throws IOException {
        boolean sealed = false;
        for (Path path : paths) {
            sealed |= named(path) || PackageReader.recognises(path);
        }
        if (sealed && paths.size() > 1) {
            throw new ParameterException(
                    command.commandLine(), "加密数据包须单独给出 · a sealed package is given alone, without other paths");
        }
        if (!sealed && (trust.given() || keys.given())) {
            throw new ParameterException(
                    command.commandLine(),
                    "--key 和 --trust 只用于加密数据包，这里没有 · --key and --trust are for a sealed package, and there is none: "
                            + paths.get(0));
        }
        return sealed;
    }

    private static boolean named(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".papkg") && !Files.isDirectory(path);
    }

    /** What is made of the contents of a package, entry by entry. */
    interface Reading<T> {

        /** Reads the contents; they are in memory only. */
        T read(ExchangePackage contents) throws IOException;
    }

    /**
     * Verifies, then validates entry by entry; nothing in clear reaches the disk. What is accepted counts as received;
     * what is rejected may be looked at again.
     */
    Report validate(Path file, ValidationOptions options, CommandSpec command) throws IOException {
        return read(
                file,
                options,
                command,
                contents -> new PackageValidator(options).validate(contents),
                report -> report.verdict() == Verdict.ACCEPTED);
    }

    /** Verifies and reads entry by entry; to look at a package is not to receive it. */
    <T> T look(Path file, ValidationOptions options, CommandSpec command, Reading<T> reading) throws IOException {
        return read(file, options, command, reading, result -> false);
    }

    private <T> T read(
            Path file, ValidationOptions options, CommandSpec command, Reading<T> reading, Predicate<T> received)
            throws IOException {
        Refused.requireFile(file);
        PackagePolicy policy = trust.policy(command);
        PackageReader reader = new PackageReader(
                policy, SealedProgress.of(command, "验证 verifying", options.progress() != Progress.SILENT));
        try (PackageKeys opened = keys.open(command);
                VerifiedPackage verified = reader.verify(file);
                OpenedPackage contents = verified.open(keys.recipient(opened, command))) {
            T result = read(contents, options, reading);
            if (trust.remembers() && received.test(result)) {
                verified.accept();
            }
            return result;
        } catch (SecurityRefusal e) {
            // nothing was judged: 3, not the 1 of data with errors
            throw Refused.unread(file, e);
        }
    }

    private static <T> T read(OpenedPackage contents, ValidationOptions options, Reading<T> reading)
            throws IOException {
        List<SealedEntry> entries = contents.entries().stream()
                .map(entry -> new SealedEntry(contents, entry))
                .toList();
        try (ExchangePackage exchange = ExchangePackage.of(entries, options.read())) {
            return reading.read(exchange);
        }
    }
}
