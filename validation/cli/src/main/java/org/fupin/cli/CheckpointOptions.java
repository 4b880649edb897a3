package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.audit.AuditTrust;
import org.fupin.security.audit.Checkpoint;
import org.fupin.security.audit.CheckpointFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Kept checkpoints, and whose are believed. */
final class CheckpointOptions {

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "另行保存的检查点，可多次给出 · checkpoints that were kept elsewhere; may be repeated")
    private List<Path> checkpoints = new ArrayList<>();

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = "检查点签署人的证书（PEM），可多次给出 · certificates of those who sign; may be repeated")
    private List<Path> trust = new ArrayList<>();

    CheckpointOptions() {}

    /** The certificates; needed as soon as there is something signed to be believed. */
    AuditTrust trust(CommandSpec command, boolean needed) throws IOException {
        if (needed && trust.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "需要 --trust：不说明信任谁的证书，就没有可信的检查点 · --trust is needed: without it no checkpoint is believed");
        }
        List<X509Certificate> certificates = new ArrayList<>();
        for (Path file : trust) {
            certificates.addAll(TrustOptions.certificates(file));
        }
        return AuditTrust.of(certificates);
    }

    /** All checkpoints of all files. */
    List<Checkpoint> read() throws IOException {
        List<Checkpoint> read = new ArrayList<>();
        for (Path file : checkpoints) {
            List<Checkpoint> inFile = read(file);
            if (inFile.isEmpty()) {
                throw new IOException(file + "（没有检查点 · no checkpoint in it）");
            }
            read.addAll(inFile);
        }
        return read;
    }

    /** The checkpoints of a file. */
    static List<Checkpoint> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            return new CheckpointFile(file).read();
        } catch (SecurityRefusal e) {
            throw Refused.own(file, e);
        }
    }
}
