package org.fupin.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes and keeps keys. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = {
            "管理密钥：建立、轮换、停用、销毁、导入、导出 · make keys and keep them",
            "密钥环是一个加密文件，只有本人可读；密码从不写在命令行上。",
            "The key ring is one encrypted file that you alone can read; a password never stands on the command line."
        },
        footer = {
            "",
            "示例 Examples:",
            "  fupin keys init --ring county.json",
            "  fupin keys rotate FIELD --ring county.json --password-file password.txt",
            "  fupin keys export k-1f0c9a77d24be835 --to province.crt -o key.p7m",
            "",
            "退出码 exit: 0 完成 done · 1 拒绝 refused · 2 用法有误 wrong usage · 3 无法读取 input could not be read · 4 内部错误 internal fault"
        },
        subcommands = {
            KeysInitCommand.class,
            KeysNewCommand.class,
            KeysListCommand.class,
            KeysRotateCommand.class,
            KeysDisableCommand.class,
            KeysRestoreCommand.class,
            KeysDestroyCommand.class,
            KeysImportCommand.class,
            KeysExportCommand.class,
            KeysInventoryCommand.class,
            KeysPasswordCommand.class
        })
final class KeysCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    KeysCommand() {}

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
