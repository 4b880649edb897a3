package org.fupin.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Masks files, checks how well people hide in them, and guards tables that are to be published. */
@Command(
        name = "mask",
        mixinStandardHelpOptions = true,
        description = {
            "脱敏与公布前的检查 · masking, and checks before something is published",
        },
        footer = {
            "",
            "示例 Examples:",
            "  fupin mask file 户.csv --out 户-脱敏.csv --column 户主证件号码=identity:6+1",
            "  fupin mask risk 户-脱敏.csv --by 行政村代码,贫困户属性 --k 5 --sensitive 主要致贫原因 --l 2",
            "  fupin mask table 乡镇统计表.csv --out 公布.csv --last 上月公布.csv",
            "  fupin mask tokens 低保.csv --out 低保-令牌.csv --token-key dibao --token-purpose 低保比对 --token-parties FP,MZ --token-period 2018"
        },
        subcommands = {MaskFileCommand.class, MaskRiskCommand.class, MaskTableCommand.class, MaskTokensCommand.class})
final class MaskCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    MaskCommand() {}

    @Override
    public void run() {
        var command = Objects.requireNonNull(spec).commandLine();
        command.usage(command.getOut());
    }
}
