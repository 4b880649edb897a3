package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fupin.files.engine.PackageValidator;
import org.fupin.files.engine.ValidationOptions;
import org.fupin.files.read.ExchangePackage;
import org.fupin.files.report.Report;
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

/** What {@code validate} needs to read a sealed package: the key, whom to trust, and the reading itself. */
final class SealedInput {

    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Option(
            names = "--no-spill",
            description = "关联校验只用内存，超出即停止（缺省溢出到加密的临时文件）· compare rows in memory only; by default more spills to encrypted temporary files")
    private boolean noSpill;

    SealedInput() {}

    boolean noSpill() {
        return noSpill;
    }

    /** Whether the paths are one sealed package. */
    boolean applies(List<Path> paths, CommandSpec command) throws IOException {
        boolean sealed = false;
        for (Path path : paths) {
            sealed |= PackageReader.recognises(path);
        }
        if (sealed && paths.size() > 1) {
            throw new ParameterException(
                    command.commandLine(), "加密数据包须单独校验 · a sealed package is validated alone, without other paths");
        }
        return sealed;
    }

    /** Verifies, then validates entry by entry; nothing in clear reaches the disk. */
    Report validate(Path file, ValidationOptions options, CommandSpec command) throws IOException {
        PackagePolicy policy = trust.policy(command);
        try (PackageKeys opened = keys.open(command);
                VerifiedPackage verified = new PackageReader(policy).verify(file);
                OpenedPackage contents = verified.open(opened.recipient())) {
            List<SealedEntry> entries = contents.entries().stream()
                    .map(entry -> new SealedEntry(contents, entry))
                    .toList();
            Report report;
            try (ExchangePackage exchange = ExchangePackage.of(entries, options.read())) {
                report = new PackageValidator(options).validate(exchange);
            }
            if (trust.remembers()) {
                verified.accept();
            }
            return report;
        } catch (SecurityRefusal e) {
            throw new IOException(file + ": " + KeyOptions.both(e), e);
        }
    }
}
