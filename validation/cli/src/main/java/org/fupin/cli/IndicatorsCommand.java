package org.fupin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fupin.files.engine.PackageIndicators;
import org.fupin.files.engine.ValidationOptions;
import org.fupin.files.relate.IndicatorValue;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.dataset.IndicatorQueries;
import org.fupin.validation.dataset.IndicatorQuery;
import org.fupin.validation.json.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes the unified indicators of a package. */
@Command(
        name = "indicators",
        mixinStandardHelpOptions = true,
        description = {
            "由数据包计算统一指标 · compute the unified indicators of a package",
            "登记口径与调查口径不混用 · figures of the register and of surveys are never mixed.",
            "加密数据包（.papkg）直接读取，不在磁盘上解密 · a sealed package is read without decrypting it to the disk."
        },
        footer = {
            "",
            "退出码 exit: 0 完成 done · 2 用法有误 wrong usage · 3 无法读取 input could not be read · 4 内部错误 internal fault"
        })
final class IndicatorsCommand implements Callable<Integer> {

    /** How the values are written. */
    enum Form {
        CSV,
        JSON
    }

    private static final List<String> COLUMNS =
            List.of("code", "version", "division", "object", "period", "base", "value", "unit");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "文件、目录或 zip · files, directories, zips")
    private List<Path> paths = List.of();

    @Option(names = "--division", paramLabel = "CODE", description = "只输出该区划及其下级 · that division and those inside")
    private @Nullable String division;

    @Option(names = "--year", paramLabel = "YEAR", description = "只输出该年 · that year only")
    private @Nullable Year year;

    @Option(
            names = "--data-year",
            paramLabel = "YEAR",
            description = "数据年度（文件未写时）· data year where the files do not say")
    private @Nullable Year dataYear;

    @Mixin
    private JudgementOptions judgement = new JudgementOptions();

    @Mixin
    private SealedInput sealedInput = new SealedInput();

    @Option(names = "--objects", description = "同时输出逐户逐人的指标 · also the values of single households and persons")
    private boolean objects;

    @Option(names = "--format", paramLabel = "csv|json", description = "输出格式，缺省 csv · form of the output")
    private Form format = Form.CSV;

    IndicatorsCommand() {}

    @Override
    public Integer call() throws IOException {
        String within = within();
        List<IndicatorQuery> queries = IndicatorQueries.standard().stream()
                .filter(query -> objects || !query.level().ofObjects())
                .toList();
        PackageIndicators.Computed computed = compute(queries);
        List<IndicatorValue> values = computed.values().stream()
                .filter(value -> value.division().startsWith(within))
                .filter(value -> year == null || value.period().startsWith(year.toString()))
                .toList();
        Map<String, IndicatorQuery> known =
                queries.stream().collect(Collectors.toMap(IndicatorQuery::code, Function.identity()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (IndicatorValue value : values) {
            rows.add(row(value, Objects.requireNonNull(known.get(value.code()))));
        }
        print(rows);
        if (!computed.idle().isEmpty()) {
            command()
                    .commandLine()
                    .getErr()
                    .println("缺少数据而未计算 · not computed for want of data: "
                            + computed.idle().size() + "/" + queries.size());
        }
        return ExitCode.ACCEPTED;
    }

    private PackageIndicators.Computed compute(List<IndicatorQuery> queries) throws IOException {
        boolean sealed = sealedInput.applies(paths, command());
        CheckOptions check = new CheckOptions(judgement.day(), judgement.profile(), dataYear, null, 0);
        ValidationOptions options = sealedInput.spilling(ValidationOptions.of(check));
        PackageIndicators indicators = new PackageIndicators(options);
        return sealed
                ? sealedInput.look(paths.get(0), options, command(), contents -> indicators.compute(contents, queries))
                : indicators.compute(paths, queries);
    }

    private String within() {
        if (division == null) {
            return "";
        }
        if (!division.matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")) {
            throw new ParameterException(
                    command().commandLine(), "--division 应为 2、4、6、9 或 12 位数字 · must be 2, 4, 6, 9 or 12 digits");
        }
        return division.matches("0+") ? "" : DivisionDigits.of(division);
    }

    private static Map<String, Object> row(IndicatorValue value, IndicatorQuery query) {
        int dot = value.code().lastIndexOf('.');
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", value.code().substring(0, dot));
        row.put("version", value.code().substring(dot + 1));
        row.put("division", DivisionDigits.code(value.division()));
        row.put("object", value.object() == null ? "" : value.object());
        row.put("period", value.period());
        row.put("base", query.base().equals(IndicatorQuery.NO_BASE) ? "" : query.base());
        row.put("value", value.value());
        row.put("unit", query.indicator().unit());
        return row;
    }

    private void print(List<Map<String, Object>> rows) {
        PrintWriter out = command().commandLine().getOut();
        if (format == Form.JSON) {
            out.println(RecordJson.mapper().writeValueAsString(rows));
        } else {
            out.println(String.join(",", COLUMNS));
            for (Map<String, Object> row : rows) {
                out.println(COLUMNS.stream()
                        .map(column -> String.valueOf(row.get(column)))
                        .collect(Collectors.joining(",")));
            }
        }
        out.flush();
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
