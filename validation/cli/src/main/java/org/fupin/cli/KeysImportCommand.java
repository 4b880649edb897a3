package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.keys.CertificateFiles;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyInfo;
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

/** Takes a key or a certificate into the ring. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "导入密钥或证书 · take a key or a certificate into the ring",
            "PKCS#8 (.pem .key .p8)、PKCS#12 (.p12 .pfx)、他单位发来的密钥 a key that another office sent (.p7m)、证书 certificate (.crt .cer)"
        })
final class KeysImportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Mixin
    private FilePasswordOptions filePassword = new FilePasswordOptions();

    @Parameters(paramLabel = "FILE", description = "密钥或证书文件 · file of a key or certificate")
    private Path file = Path.of("");

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description = "格式，缺省看文件名 · form: PKCS8, PKCS12, ENVELOPE, CERTIFICATE")
    private @Nullable KeyForm form;

    @Option(
            names = "--id",
            paramLabel = "NAME",
            description = "密钥名；证书属于哪个密钥 · name of the key; of the certificate's key")
    private @Nullable KeyId id;

    @Option(names = "--purpose", paramLabel = "PURPOSE", description = "用途 · purpose: SIGN, DECRYPT, AUDIT")
    private @Nullable KeyPurpose purpose;

    @Option(names = "--from", paramLabel = "CERT", description = "发送单位的证书 · certificate of the office that sent it")
    private @Nullable Path sender;

    @Option(names = "--signature", paramLabel = "FILE", description = "签名，缺省 FILE.sig · signature, FILE.sig by default")
    private @Nullable Path signature;

    @Option(
            names = "--with",
            paramLabel = "KEY",
            description = "用哪个密钥解开，缺省主密钥 · key that opens it, the primary one by default")
    private @Nullable KeyId with;

    @Option(names = "--primary", description = "作为该用途的主密钥 · make it the primary key of its purpose")
    private boolean primary;

    KeysImportCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        KeyForm found = KeyForm.of(form, file, command);
        byte[] bytes = SecretFiles.readShared(file);
        try (KeyRing open = ring.open(command)) {
            KeyInfo taken = switch (found) {
                case PKCS8, PKCS12 -> pair(open, found, bytes, command);
                case ENVELOPE -> envelope(open, bytes, command);
                case CERTIFICATE -> open.certify(required(id, "--id", command), CertificateFiles.read(bytes));
            };
            KeyLine.print(
                    primary && !taken.primary() ? open.makePrimary(taken.id()) : taken,
                    command.commandLine().getOut());
        }
        return ExitCode.ACCEPTED;
    }

    private KeyInfo pair(KeyRing open, KeyForm found, byte[] bytes, CommandSpec command) throws IOException {
        KeyPurpose use = required(purpose, "--purpose", command);
        if (!use.pair()) {
            throw new ParameterException(command.commandLine(), "--purpose: SIGN, DECRYPT, AUDIT");
        }
        KeyId name = id == null ? KeyId.random() : id;
        char[] password = filePassword.read(command);
        try {
            KeyTransfer transfer = KeyTransfer.of(open);
            return found == KeyForm.PKCS8
                    ? transfer.takePkcs8(name, use, bytes, password)
                    : transfer.takePkcs12(name, use, bytes, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private KeyInfo envelope(KeyRing open, byte[] bytes, CommandSpec command) throws IOException {
        Path signed = signature == null ? Path.of(file + ".sig") : signature;
        SignedEnvelope sent = new SignedEnvelope(bytes, SecretFiles.readShared(signed));
        KeyId opening = with == null ? open.primary(KeyPurpose.DECRYPT).id() : with;
        return KeyTransfer.of(open)
                .takeEnvelope(sent, CertificateFiles.read(required(sender, "--from", command)), opening);
    }

    private static <T> T required(@Nullable T value, String option, CommandSpec command) {
        if (value == null) {
            throw new ParameterException(command.commandLine(), "缺少 · missing " + option);
        }
        return value;
    }
}
