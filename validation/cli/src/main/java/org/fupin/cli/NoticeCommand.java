package org.fupin.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Public notices: the check before publication, and notices made of canonical records. */
@Command(
        name = "notice",
        mixinStandardHelpOptions = true,
        description = "公告公示：公示前检查文件，按标准数据生成公示 · check files before they are published, make public notices",
        footer = {
            "",
            "示例 Examples:",
            "  fupin notice check 公示.xlsx 附件.zip --channel website",
            "  fupin notice build payment fund_payment.ndjson --title 补助公示 --publisher 某县扶贫办 -o 公示.html",
            "",
            "退出码 exit: 0 可以公示 may be published · 1 不得公示 must not · 2 用法有误 wrong usage · 3 无法读取 cannot be read · 4 内部错误 internal fault"
        },
        subcommands = {NoticeCheckCommand.class, NoticeBuildCommand.class})
final class NoticeCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    NoticeCommand() {}

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
