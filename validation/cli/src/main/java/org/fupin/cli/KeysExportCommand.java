package org.fupin.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.keys.CertificateFiles;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyTransfer;
import org.fupin.security.keys.SecretFiles;
import org.fupin.security.keys.SignedEnvelope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a key or a certificate of the ring into a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "导出密钥（始终加密）或证书 · write a key, always encrypted, or a certificate into a file",
            "密钥对 pairs: PKCS#8 (.pem .key .p8)、PKCS#12 (.p12 .pfx)；对称密钥 secret keys: 封给他单位 sealed to an office (.p7m)；证书 certificate (.crt .cer)"
        })
final class KeysExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Mixin
    private FilePasswordOptions filePassword = new FilePasswordOptions();

    @Parameters(paramLabel = "KEY", description = "密钥名，或用途（取其主密钥）· name of the key, or a purpose: its primary key")
    private String key = "";

    @Option(names = "-o", paramLabel = "FILE", required = true, description = "写入的新文件 · new file to write")
    private Path file = Path.of("");

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description = "格式，缺省看文件名 · form: PKCS8, PKCS12, ENVELOPE, CERTIFICATE")
    private @Nullable KeyForm form;

    @Option(
            names = "--to",
            paramLabel = "CERT",
            description = "接收单位的加密证书，可多次给出 · encryption certificate of a receiving office; several times")
    private List<Path> recipients = new ArrayList<>();

    @Option(
            names = "--sign-with",
            paramLabel = "KEY",
            description = "用哪个密钥签名，缺省主密钥 · key that signs, the primary one by default")
    private @Nullable KeyId signer;

    KeysExportCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        KeyForm wanted = KeyForm.of(form, file, command);
        if (wanted == KeyForm.ENVELOPE && recipients.isEmpty()) {
            throw new ParameterException(command.commandLine(), "缺少 · missing --to");
        }
        refuseToReplace(file);
        if (wanted == KeyForm.ENVELOPE) {
            refuseToReplace(signature());
        }
        try (KeyRing open = ring.open(command)) {
            KeyId id = RingOptions.named(open, key, command).id();
            switch (wanted) {
                case PKCS8, PKCS12 -> SecretFiles.write(file, pair(open, id, wanted, command));
                case ENVELOPE -> envelope(open, id);
                case CERTIFICATE -> SecretFiles.write(file, CertificateFiles.pem(open.certificate(id)));
            }
        }
        command.commandLine().getOut().println("已写入 · wrote " + file);
        return ExitCode.ACCEPTED;
    }

    private byte[] pair(KeyRing open, KeyId id, KeyForm wanted, CommandSpec command) throws IOException {
        char[] password = filePassword.readNew(command);
        try {
            KeyTransfer transfer = KeyTransfer.of(open);
            return wanted == KeyForm.PKCS8 ? transfer.pkcs8(id, password) : transfer.pkcs12(id, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void envelope(KeyRing open, KeyId id) throws IOException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Path recipient : recipients) {
            certificates.add(CertificateFiles.read(recipient));
        }
        KeyId signing = signer == null ? open.primary(KeyPurpose.SIGN).id() : signer;
        SignedEnvelope sealed = KeyTransfer.of(open).envelope(id, certificates, signing);
        SecretFiles.write(file, sealed.envelope());
        SecretFiles.write(signature(), sealed.signature());
    }

    private Path signature() {
        return Path.of(file + ".sig");
    }

    private static void refuseToReplace(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString(), null, "文件已存在 · the file exists already");
        }
    }
}
