package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.profile.ProfileReader;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which day and by whose rules and decreed numbers the data are judged. */
final class JudgementOptions {

    @Option(names = "--profile", paramLabel = "FILE", description = "省级或项目配置（YAML）· profile of a province or project")
    private @Nullable Path profile;

    @Option(names = "--as-of", paramLabel = "DATE", description = "以该日为准，缺省为今天 · day of judgement, today by default")
    private @Nullable LocalDate asOf;

    JudgementOptions() {}

    /** The profile that was named, or none. */
    Profile profile() throws IOException {
        return profile == null ? Profile.NONE : new ProfileReader(codes()).read(profile);
    }

    /** The day of judgement: the given one, or today in China. */
    LocalDate day() {
        return asOf == null ? LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))) : asOf;
    }

    private static Set<String> codes() {
        return RuleCatalogue.all().stream().map(RuleDescription::code).collect(Collectors.toSet());
    }
}
