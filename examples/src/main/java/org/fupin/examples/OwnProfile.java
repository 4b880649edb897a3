package org.fupin.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.CheckResult;
import org.fupin.validation.Fupin;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.profile.ProfileReader;
import org.fupin.validation.rule.RuleDescription;

/** Checks a package under the profile of a province: nothing that it changes is lost from the account. */
public final class OwnProfile {

    private static final Path FOLDER = Path.of("examples", "profiles");

    private OwnProfile() {}

    /** Prints what is found, and what the profile kept from being found. */
    public static void main(String[] args) throws IOException {
        run(args.length > 0 ? Path.of(args[0]) : FOLDER, Terminal.utf8());
    }

    static void run(Path folder, PrintStream out) throws IOException {
        Set<String> codes =
                RuleCatalogue.all().stream().map(RuleDescription::code).collect(Collectors.toSet());
        Profile profile = new ProfileReader(codes).read(folder.resolve("guizhou.yaml"));
        CheckOptions options =
                CheckOptions.asOf(LocalDate.of(2020, 12, 31)).with(profile).with(Year.of(2018), "520102");
        CheckResult result = new Fupin(options).check(List.of(folder.resolve("package")));

        out.println(profile.name() + ": " + (result.accepted() ? "接受 accepted" : "拒绝 rejected"));
        result.findings().forEach(finding -> Findings.print(finding, out));
        for (LedgerEntry entry : result.ledger()) {
            String off = profile.disabled(entry.rule().code());
            if (off != null) {
                out.println("停用 disabled " + entry.rule().code() + ": " + off);
            }
            if (entry.waived() > 0) {
                out.println("豁免 waived " + entry.rule().code() + ": " + entry.waived());
            }
        }
    }
}
