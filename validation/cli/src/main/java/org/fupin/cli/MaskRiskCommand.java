package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.files.engine.Progress;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.report.Language;
import org.fupin.model.type.RecordType;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.deid.Generalisation;
import org.fupin.security.deid.Generaliser;
import org.fupin.security.deid.Hierarchy;
import org.fupin.security.deid.KAnonymity;
import org.fupin.security.deid.KAnonymityReport;
import org.fupin.security.deid.KAnonymityRequest;
import org.fupin.security.deid.RowSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks how well the people of a file hide among each other. */
@Command(
        name = "risk",
        mixinStandardHelpOptions = true,
        description = {
            "检查 k-匿名和 l-多样性：各列组合起来能否认出人",
            "check k-anonymity and l-diversity: whether columns taken together tell people apart"
        },
        footer = {
            "",
            "泛化方式 hierarchies: divisions dates hide bands:5:10:20",
            "退出码 exit: 0 满足 holds · 1 不满足或有行未读 falls short, or rows not read · 2 用法有误 wrong usage",
            "  3 无法读取 cannot read · 4 内部错误 internal fault"
        })
final class MaskRiskCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private MaskOptions options = new MaskOptions();

    @Parameters(paramLabel = "FILE", description = "CSV 文件 · a CSV file")
    private @Nullable Path file;

    @Option(
            names = "--by",
            required = true,
            split = "[,，]",
            paramLabel = "NAME",
            description = "可能认出人的各列（准标识）· columns by which a person may be recognised")
    private List<String> by = new ArrayList<>();

    @Option(
            names = "--sensitive",
            split = "[,，]",
            paramLabel = "NAME",
            description = "不应得知的各列（敏感）· columns that nobody shall learn of a person")
    private List<String> sensitive = new ArrayList<>();

    @Option(names = "--k", paramLabel = "N", description = "每组至少的行数，缺省 5 · fewest rows of a combination")
    private int k = 5;

    @Option(
            names = "--l",
            paramLabel = "N",
            description = "每组敏感列至少的取值数，缺省有敏感列时为 2 · fewest sensitive values of a combination")
    private @Nullable Integer l;

    @Option(
            names = "--generalise",
            paramLabel = "NAME=HOW",
            description = "寻找够用的泛化级别，可多次给出 · find the levels that are enough; may be given several times")
    private Map<String, String> generalise = new LinkedHashMap<>();

    @Option(
            names = "--left-out",
            paramLabel = "SHARE",
            description = "泛化后可舍去的行的比例，缺省 0 · share of rows that may be left out then")
    private double leftOut;

    @Option(names = "--record", paramLabel = "TYPE", description = "记录类型 · record type")
    private @Nullable String record;

    @Option(names = "--memory", paramLabel = "SIZE", description = "计数用的内存，缺省 32m · memory for counting")
    private MemorySize memory = new MemorySize(32L << 20);

    @Option(names = "--temp", paramLabel = "DIR", description = "临时文件的目录 · directory of temporary files")
    private Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));

    MaskRiskCommand() {}

    @Override
    public Integer call() throws IOException {
        Progress progress = options.progress(command());
        try {
            return check(progress);
        } catch (SecurityRefusal refusal) {
            progress.done();
            command().getErr().println("fupin: " + refusal.text(options.locale(command())));
            return ExitCode.UNREADABLE;
        } finally {
            progress.done();
        }
    }

    private int check(Progress progress) throws IOException {
        Path source = Objects.requireNonNull(file);
        RecordType type = record == null ? null : Names.record(record, Objects.requireNonNull(spec));
        ReadOptions reading = options.reading();
        Language language = options.language(command());
        int least = l != null ? l : sensitive.isEmpty() ? 1 : 2;
        KAnonymityRequest request = new KAnonymityRequest(by, sensitive, k, least, memory.bytes());
        RowSource rows = new MaskRows(() -> MaskTable.open(source, type, reading, language), source, progress);
        if (generalise.isEmpty()) {
            KAnonymityReport report = KAnonymity.check(rows, request, temporary);
            progress.done();
            report.lines(options.locale(command())).forEach(command().getOut()::println);
            return report.holds() ? ExitCode.ACCEPTED : ExitCode.REJECTED;
        }
        Map<String, Hierarchy> hierarchies = new LinkedHashMap<>();
        generalise.forEach((name, how) -> hierarchies.put(name, Hierarchy.parse(how)));
        Generalisation found = new Generaliser(request, hierarchies, leftOut, temporary).search(rows);
        progress.done();
        found.lines(options.locale(command())).forEach(command().getOut()::println);
        return found.reached() && found.after().broken() == 0 ? ExitCode.ACCEPTED : ExitCode.REJECTED;
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
