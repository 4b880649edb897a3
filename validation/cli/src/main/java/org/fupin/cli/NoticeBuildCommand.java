package org.fupin.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.files.report.AtomicFile;
import org.fupin.security.notice.Notice;
import org.fupin.security.notice.NoticeBuilder;
import org.fupin.security.notice.NoticeFormat;
import org.fupin.security.notice.NoticeKind;
import org.fupin.security.notice.NoticeRefusal;
import org.fupin.security.notice.NoticeText;
import org.fupin.validation.json.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a notice of canonical records that can hold only what its channel may show. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "由标准记录（NDJSON）生成公示文件：只含该渠道可以公示的字段，姓名按渠道遮盖，写出前先通过检查",
            "A notice of canonical records (NDJSON): only columns that the channel may show, names masked where it asks",
            "for it, checked before it is written. KIND: identification, exit, payment, beneficiaries, project."
        },
        footer = {
            "",
            "示例 Example: fupin notice build payment fund_payment.ndjson -o 公示.html --title 产业奖补公示 --publisher 某县扶贫办",
            "退出码 exit: 0 已写出 written · 1 拒绝 refused · 2 用法有误 wrong usage · 3 无法读取或写入 cannot read or write"
        })
final class NoticeBuildCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "公示类型 · kind of the notice")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "标准记录，每行一个 JSON 对象 · records, one JSON object a line")
    private Path input = Path.of("");

    @Mixin
    private NoticeOptions options = new NoticeOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = ".html .csv .xlsx .docx")
    private Path output = Path.of("");

    @Option(names = "--title", required = true, paramLabel = "TEXT", description = "标题 · title")
    private String title = "";

    @Option(names = "--publisher", required = true, paramLabel = "TEXT", description = "公示单位 · who publishes it")
    private String publisher = "";

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "NAME",
            description = "字段（数据元英文名，逗号分隔），缺省为该类型常用字段 · elements to show, the usual ones by default")
    private List<String> columns = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "公示开始，缺省为 --as-of · first day")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "公示结束，缺省为十天 · last day, ten days by default")
    private @Nullable LocalDate to;

    @Option(names = "--number", paramLabel = "TEXT", description = "公示编号 · number of the notice")
    private String number = "";

    @Option(names = "--phone", paramLabel = "TEXT", description = "监督电话，缺省 12317 · telephone of the supervision")
    private String phone = "12317";

    @Option(names = "--gb18030", description = "CSV 用 GB18030 编码 · write CSV in GB18030")
    private boolean gb18030;

    NoticeBuildCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        Locale locale = options.locale(command);
        NoticeKind found = NoticeKind.find(kind).orElseThrow(() -> usage("KIND", kind, names()));
        NoticeFormat format = NoticeFormat.of(String.valueOf(output.getFileName()))
                .orElseThrow(() -> usage("-o", output.toString(), ".html .csv .xlsx .docx"));
        try {
            Notice notice = notice(found, locale);
            NoticeFormat written = gb18030 && format == NoticeFormat.CSV ? NoticeFormat.CSV_GB18030 : format;
            AtomicFile.write(output, out -> notice.write(written, out));
            command.commandLine()
                    .getOut()
                    .println("已写出 · written: " + output + "（" + notice.rows().size() + "）");
            return ExitCode.ACCEPTED;
        } catch (NoticeRefusal refusal) {
            command.commandLine().getErr().println("fupin: 拒绝 · refused: " + refusal.text(locale));
            return ExitCode.REJECTED;
        }
    }

    private static String names() {
        return Stream.of(NoticeKind.values()).map(NoticeKind::id).collect(Collectors.joining(", "));
    }

    private ParameterException usage(String option, String value, String allowed) {
        return new ParameterException(
                Objects.requireNonNull(spec).commandLine(), option + " 不支持 · not known: " + value + "；" + allowed);
    }

    private Notice notice(NoticeKind found, Locale locale) throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        NoticeBuilder builder = NoticeBuilder.of(found, options.channel(command), options.day(), locale)
                .matrix(options.matrix(command));
        if (columns.isEmpty()) {
            builder.usualColumns();
        } else {
            columns.forEach(builder::column);
        }
        LocalDate first = from == null ? options.day() : from;
        LocalDate last = to == null ? first.plusDays(9) : to;
        read(found, builder);
        return builder.build(new NoticeText(title, number, publisher, "", first, last, phone, List.of()));
    }

    private void read(NoticeKind found, NoticeBuilder builder) throws IOException {
        int line = 0;
        try (BufferedReader lines = Files.newBufferedReader(input, StandardCharsets.UTF_8)) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                if (!text.isBlank()) {
                    builder.add(RecordJson.row(text, found.record()));
                }
            }
        } catch (NoticeRefusal refusal) {
            throw refusal;
        } catch (MalformedInputException | IllegalArgumentException e) {
            throw new IOException(
                    input + "，第 " + line + " 行附近不是 " + found.record().name()
                            + " 记录（UTF-8，每行一个 JSON 对象）· no such record near line " + line,
                    e);
        }
    }
}
