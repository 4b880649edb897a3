package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.NewKey;
import org.fupin.security.keys.WeakRing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Key rings from the command line. */
class KeysCommandTest {
    private static final String PASSWORD = "县扶贫办 canary-password";

    @TempDir
    private Path folder = Path.of("");

    private Path ring = Path.of("");
    private Path password = Path.of("");

    @BeforeEach
    void files() throws IOException {
        ring = folder.resolve("county.json");
        password = secret("password.txt", PASSWORD + "\n");
    }

    private Path secret(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private void ring(KeyPurpose... purposes) {
        try (KeyRing made = WeakRing.create(ring, PASSWORD)) {
            for (KeyPurpose purpose : purposes) {
                made.add(new NewKey(new KeyId(name(purpose)), purpose, CryptoSuite.SM, true, null));
            }
        }
    }

    private static String name(KeyPurpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT) + "-1";
    }

    private Call keys(String... args) {
        return keys(ring, args);
    }

    private Call keys(Path of, String... args) {
        List<String> all = new ArrayList<>(List.of("keys"));
        all.addAll(Arrays.asList(args));
        all.addAll(List.of("--ring", of.toString(), "--password-file", password.toString()));
        Call call = Call.of(all.toArray(String[]::new));
        assertThat(call.out() + call.err()).doesNotContain("canary-password");
        return call;
    }

    @Test
    void initMakesTheKeysOfAnOffice() throws IOException {
        keys("init")
                .ends(ExitCode.ACCEPTED, "FIELD", "SIGN", "DECRYPT", "AUDIT", "字段加密 · 启用", "已建立密钥环", ring.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ring)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(ring)).contains("\"iterations\" : 600000");
        keys("list").ends(ExitCode.ACCEPTED, "4 个密钥 · keys");
        keys("init").complains(ExitCode.UNREADABLE, "文件已存在", "exists already");
    }

    @Test
    void initTakesPurposesASuiteAndNothing() {
        keys("init", "--with", "token,wrap", "--suite", "intl").ends(ExitCode.ACCEPTED, "TOKEN", "WRAP", "INTL");
        Path empty = folder.resolve("empty.json");
        keys(empty, "init", "--empty").ends(ExitCode.ACCEPTED);
        keys(empty, "list").ends(ExitCode.ACCEPTED, "0 个密钥 · keys");
    }

    @Test
    void aKeyLivesFromNewToDestroyed() throws IOException {
        ring(KeyPurpose.FIELD);
        keys("new", "TOKEN", "--id", "civil-2019q1", "--besides").ends(ExitCode.ACCEPTED, "civil-2019q1", "比对令牌");
        keys("rotate", "field").ends(ExitCode.ACCEPTED, "field-1", "DECRYPT_ONLY", "仅解密", "ENABLED");
        keys("destroy", "field-1", "--confirm", "field-1")
                .complains(ExitCode.USAGE, "先停用再销毁", "fupin keys disable field-1");
        keys("disable", "field-1").ends(ExitCode.ACCEPTED, "DISABLED", "停用");
        keys("restore", "field-1").ends(ExitCode.ACCEPTED, "DECRYPT_ONLY");
        keys("restore", "field-1").complains(ExitCode.REJECTED, "密钥状态或用途不允许", "field-1");
        keys("disable", "field-1").ends(ExitCode.ACCEPTED);
        keys("destroy", "field-1", "--confirm", "field-2").complains(ExitCode.USAGE, "两个密钥名不同");
        keys("destroy", "field-1").complains(ExitCode.USAGE, "--confirm");
        keys("destroy", "field-1", "--confirm", "field-1").ends(ExitCode.ACCEPTED, "DESTROYED", "已销毁");
        keys("list").ends(ExitCode.ACCEPTED, "field-1", "civil-2019q1", "3 个密钥 · keys");
        keys("disable", "civil-2019q1", "--decrypt-only").ends(ExitCode.ACCEPTED, "DECRYPT_ONLY");
    }

    @Test
    void aDemonstrationKeyIsMarked() {
        ring();
        keys("new", "FIELD", "--demo-until", "2031-01-01").ends(ExitCode.ACCEPTED, "DEMO-");
        keys("new", "FIELD", "--demo-until", "2031-01-01", "--id", "k-real").complains(ExitCode.USAGE, "DEMO-");
        keys("new", "FIELD", "--id", "DEMO-1").complains(ExitCode.USAGE, "DEMO-");
        keys("new", "FIELD", "--demo-until", "1.1.2031").complains(ExitCode.USAGE, "2020-12-31");
    }

    @Test
    void theInventoryIsJsonWithoutSecrets() {
        ring(KeyPurpose.FIELD, KeyPurpose.SIGN);
        String text = keys("inventory").ends(ExitCode.ACCEPTED).out();
        JsonNode json = JsonMapper.shared().readTree(text);
        assertThat(json.path("format").asString()).isEqualTo("fupin-key-inventory/1");
        assertThat(json.path("keys").size()).isEqualTo(2);
        assertThat(json.path("keys").get(1).path("certificateSm3").asString()).hasSize(64);
        assertThat(text).doesNotContain("wrapped");
    }

    @Test
    void aPairGoesOutAndComesIn() throws IOException {
        ring(KeyPurpose.SIGN);
        Path filePassword = secret("file-password.txt", "file password 1\n");
        for (String name : new String[] {"key.pem", "key.p12"}) {
            Path file = folder.resolve(name);
            keys("export", "sign-1", "-o", file.toString(), "--key-password-file", filePassword.toString())
                    .ends(ExitCode.ACCEPTED, "已写入 · wrote " + file);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            keys(
                            "import",
                            file.toString(),
                            "--id",
                            "from-" + name,
                            "--purpose",
                            "SIGN",
                            "--primary",
                            "--key-password-file",
                            filePassword.toString())
                    .ends(ExitCode.ACCEPTED, "from-" + name, "*");
            keys("export", "sign-1", "-o", file.toString(), "--key-password-file", filePassword.toString())
                    .complains(ExitCode.UNREADABLE, "文件已存在");
            keys("import", file.toString(), "--purpose", "SIGN", "--key-password-file", password.toString())
                    .complains(ExitCode.REJECTED, "无法解开");
        }
        keys("import", folder.resolve("key.pem").toString()).complains(ExitCode.USAGE, "--purpose");
        keys("import", folder.resolve("key.pem").toString(), "--purpose", "FIELD")
                .complains(ExitCode.USAGE, "--purpose: SIGN, DECRYPT, AUDIT");
        keys("import", folder.resolve("none.pem").toString(), "--purpose", "SIGN")
                .complains(ExitCode.UNREADABLE, "文件不存在");
        keys("export", "sign-1", "-o", "key.xyz").complains(ExitCode.USAGE, "--form");
    }

    @Test
    void twoOfficesShareATokenKey() throws IOException {
        ring(KeyPurpose.TOKEN, KeyPurpose.SIGN);
        Path other = folder.resolve("health.json");
        try (KeyRing health = WeakRing.create(other, PASSWORD)) {
            health.add(NewKey.of(KeyPurpose.DECRYPT, CryptoSuite.SM).named("decrypt-1"));
        }
        String sealed = folder.resolve("token.p7m").toString();
        String to = folder.resolve("health.crt").toString();
        String from = folder.resolve("civil.crt").toString();
        keys(other, "export", "decrypt-1", "-o", to).ends(ExitCode.ACCEPTED);
        keys("export", "SIGN", "-o", from).ends(ExitCode.ACCEPTED);
        keys("export", "AUDIT", "-o", from + ".crt").complains(ExitCode.REJECTED, "KEY_UNKNOWN", "AUDIT");
        keys("export", "token-1", "-o", sealed).complains(ExitCode.USAGE, "--to");
        keys("export", "token-1", "--to", to, "-o", sealed).ends(ExitCode.ACCEPTED);
        assertThat(Path.of(sealed + ".sig")).exists();
        keys(other, "import", sealed).complains(ExitCode.USAGE, "--from");
        keys(other, "import", sealed, "--from", to).complains(ExitCode.REJECTED, "证书不受信任");
        keys(other, "import", sealed, "--from", from).ends(ExitCode.ACCEPTED, "token-1", "TOKEN");
        keys(other, "import", sealed, "--from", from).complains(ExitCode.REJECTED, "token-1");
        byte[] edited = Files.readAllBytes(Path.of(sealed));
        edited[edited.length / 2] ^= 1;
        Files.write(Path.of(sealed), edited);
        keys(other, "import", sealed, "--from", from).complains(ExitCode.REJECTED, "签名不符");
        keys(other, "import", from, "--id", "decrypt-1").complains(ExitCode.REJECTED, "证书不受信任");
        keys(other, "import", to, "--id", "decrypt-1").ends(ExitCode.ACCEPTED, "decrypt-1");
    }

    @Test
    void thePasswordIsChanged() throws IOException {
        ring(KeyPurpose.FIELD);
        Path next = secret("next.txt", "another password\n");
        keys("password", "--new-password-file", next.toString()).ends(ExitCode.ACCEPTED, "密码已更换");
        keys("list").complains(ExitCode.UNREADABLE, "wrong password", "密码不对", ring.toString());
        password = next;
        keys("list").ends(ExitCode.ACCEPTED, "field-1");
        Path weak = secret("weak.txt", "short\n");
        keys("password", "--new-password-file", weak.toString()).complains(ExitCode.REJECTED, "强度不足", "too weak");
    }

    @Test
    void thePasswordComesFromAFileAVariableOrTheTerminal() throws IOException {
        String variable = "PATH";
        try (KeyRing made = WeakRing.create(ring, System.getenv(variable))) {
            made.rotate(KeyPurpose.FIELD);
        }
        String file = ring.toString();
        Call.of("keys", "list", "--ring", file, "--password-env", variable).ends(ExitCode.ACCEPTED, "1 个密钥");
        Call.of("keys", "list", "--ring", file, "--password-env", "FUPIN_NO_SUCH_VARIABLE")
                .complains(ExitCode.USAGE, "没有环境变量", "FUPIN_NO_SUCH_VARIABLE");
        Call.of("keys", "list", "--ring", file)
                .complains(ExitCode.USAGE, "没有终端", "--password-file FILE", "--password-env NAME");
        keys("list", "--password-env", variable).complains(ExitCode.USAGE, "只能给出一个");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r--r--"));
        keys("list").complains(ExitCode.UNREADABLE, "文件不安全", password.toString());
        password = folder.resolve("none.txt");
        keys("list").complains(ExitCode.UNREADABLE, "文件不存在");
    }

    @ParameterizedTest
    @ValueSource(strings = {"init", "new", "list", "rotate", "disable", "destroy", "import", "export", "inventory"})
    void noOptionTakesAPasswordAsItsValue(String command) {
        String help = Call.of("keys", command, "--help").ends(ExitCode.ACCEPTED).out();
        assertThat(help).doesNotContainPattern("--[a-z-]*password[ =]").contains("--password-file", "--password-env");
    }

    @Test
    void aRingThatIsDamagedEditedOrOpenToOthersIsRefused() throws IOException {
        ring(KeyPurpose.FIELD);
        byte[] whole = Files.readAllBytes(ring);
        byte[] damaged = whole.clone();
        damaged[whole.length / 3] ^= 1;
        Files.write(ring, damaged);
        keys("list").complains(ExitCode.UNREADABLE, "格式不符合要求", ring.toString());
        byte[] forged = whole.clone();
        forged[whole.length - 5] = (byte) (forged[whole.length - 5] == '0' ? '1' : '0');
        Files.write(ring, forged);
        keys("list").complains(ExitCode.UNREADABLE, "签名不符", ring.toString());
        Files.write(ring, whole);
        Files.setPosixFilePermissions(ring, PosixFilePermissions.fromString("rw-r-----"));
        keys("list").complains(ExitCode.UNREADABLE, "文件不安全 · the file is not safe to use: " + ring);
        Files.setPosixFilePermissions(ring, PosixFilePermissions.fromString("rw-------"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), ring);
        keys(link, "list").complains(ExitCode.UNREADABLE, "文件不安全", link.toString());
        keys(folder.resolve("none.json"), "list").complains(ExitCode.UNREADABLE, "文件不存在");
    }

    @Test
    void whatIsNotThereIsWrongUsage() {
        ring(KeyPurpose.FIELD);
        keys("disable", "k-none").complains(ExitCode.USAGE, "没有密钥 · no key k-none");
        keys("disable", "K NONE").complains(ExitCode.USAGE, "密钥名须为小写字母");
        keys("new", "NOTHING").complains(ExitCode.USAGE, "FIELD, TOKEN");
        keys("rotate").complains(ExitCode.USAGE, "PURPOSE");
        Call.of("keys", "nothing").complains(ExitCode.USAGE, "nothing");
        Call.of("keys").ends(ExitCode.ACCEPTED, "退出码 exit", "1 拒绝 refused");
    }
}
