package org.fupin.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.fupin.security.keys.KeyId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command; it shows the help when no subcommand is named. */
@Command(
        name = "fupin",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = {
            "扶贫数据标准：校验交换文件，查询规则、数据字典和代码表；加密、签名、脱敏、审计、公告检查。",
            "One data standard for poverty alleviation: validate exchange files, look up rules, dictionary and codes;",
            "seal, sign, mask, audit; check a notice before it is published."
        },
        footer = {
            "",
            "示例 Examples:",
            "  fupin validate examples/data/county/defects",
            "  fupin validate 户.csv --record household --data-year 2018 --division 522323",
            "  fupin seal county -o county.papkg --key county.p12 --to province.pem --purpose 年度数据上报",
            "  fupin rules INC-R-004 · fupin dictionary household · fupin codes SEX · fupin coverage 五（一）"
        })
public final class FupinCommand implements Runnable {

    /** In the order of the help. */
    private static final List<Class<?>> COMMANDS = List.of(
            ValidateCommand.class,
            RulesCommand.class,
            DictionaryCommand.class,
            CodesCommand.class,
            CoverageCommand.class,
            SchemaCommand.class,
            IndicatorsCommand.class,
            CompareCommand.class,
            SealCommand.class,
            OpenCommand.class,
            VerifyCommand.class,
            KeysCommand.class,
            MaskCommand.class,
            NoticeCommand.class,
            AuditCommand.class);

    @Spec
    private @Nullable CommandSpec spec;

    /** Made by the command line. */
    public FupinCommand() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs the command with those streams and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine command = new CommandLine(new FupinCommand());
        commands(args).forEach(command::addSubcommand);
        command.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(MemorySize.class, MemorySize::parse)
                .registerConverter(Year.class, Converters::year)
                .registerConverter(LocalDate.class, Converters::date)
                .registerConverter(Charset.class, Converters::charset)
                .registerConverter(KeyId.class, Converters::key)
                .setUsageHelpWidth(110)
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::execution);
        try {
            return command.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return Failures.fault(e, command);
        }
    }

    /** Only what was called is made ready, so that a start costs no more for the other commands; the help needs all. */
    private static List<Class<?>> commands(String... args) {
        String first = args.length == 0 ? "" : args[0];
        if (first.equals("--version") || first.equals("-V")) {
            return List.of();
        }
        return COMMANDS.stream()
                .filter(command -> command.getAnnotation(Command.class).name().equals(first))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
