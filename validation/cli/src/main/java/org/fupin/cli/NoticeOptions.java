package org.fupin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.security.notice.NoticeChannel;
import org.fupin.security.notice.PublicationMatrix;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What both commands for notices take: the channel, the day, the matrix, the language. */
final class NoticeOptions {

    @Option(
            names = "--channel",
            paramLabel = "CHANNEL",
            description = "公示渠道，缺省 website：village-board、project-site、public-desk、website、new-media、mass-media，"
                    + "或 NOTICE_CHANNEL 代码 · where it is published")
    private String channel = "website";

    @Option(names = "--as-of", paramLabel = "DATE", description = "以该日为准，缺省为今天 · day of the check, today by default")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--matrix",
            paramLabel = "FILE",
            description = "本单位的公示字段表（CSV），缺省用建议表 · the office's own table of what may be published")
    private @Nullable Path matrix;

    @Option(names = "--locale", paramLabel = "zh|en", description = "语言 · language of messages")
    private @Nullable String locale;

    NoticeOptions() {}

    NoticeChannel channel(CommandSpec command) {
        return NoticeChannel.find(channel)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "--channel 没有这种渠道 · no such channel: " + channel + "；"
                                + Stream.of(NoticeChannel.values())
                                        .map(NoticeChannel::id)
                                        .collect(Collectors.joining(", "))));
    }

    LocalDate day() {
        return asOf == null ? LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))) : asOf;
    }

    /** The proposed matrix, or the one of the file; what is wrong with a file is said without its content. */
    PublicationMatrix matrix(CommandSpec command) throws IOException {
        if (matrix == null) {
            return PublicationMatrix.proposed();
        }
        try (InputStream in = Files.newInputStream(matrix)) {
            return PublicationMatrix.read(in);
        } catch (RuntimeException e) {
            throw new ParameterException(
                    command.commandLine(), "--matrix 不是公示字段表 · not a publication matrix: " + matrix, e);
        }
    }

    Locale locale(CommandSpec command) {
        if (locale == null) {
            return Locale.getDefault();
        }
        return switch (locale) {
            case "zh", "zh-CN", "zh_CN" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new ParameterException(command.commandLine(), "--locale 应为 zh 或 en · must be zh or en");
        };
    }
}
