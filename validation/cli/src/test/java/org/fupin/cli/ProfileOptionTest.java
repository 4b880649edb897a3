package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --profile}: what it changes, and that a bad one is refused in one line. */
class ProfileOptionTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aProfileCanSoftenSwitchOffAndWaive() throws IOException {
        String reason = "reason: 试点, ";
        with("rules: {HHD-R-014: {" + reason + "severity: warning}}").ends(ExitCode.ACCEPTED, "HHD-R-014");
        with("rules: {HHD-R-014: {" + reason + "disabled: true}}").ends(ExitCode.ACCEPTED);
        with("waivers: [{rule: HHD-R-014, key: '5201020002', " + reason + "approver: 县办, expires: 2021-01-01}]")
                .ends(ExitCode.ACCEPTED);
        with("waivers: [{rule: HHD-R-014, key: '5201020002', " + reason + "approver: 县办, expires: 2020-12-30}]")
                .ends(ExitCode.REJECTED, "HHD-R-014");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: [ | 不是有效的 YAML",
                "just some words | must be names with values",
                "nonsense: 1 | unknown name “nonsense”",
                "rules: [a] | rules: ",
                "rules: {XXX-R-001: {disabled: true, reason: r}} | no rule XXX-R-001",
                "rules: {HHD-R-014: {disabled: true}} | lacks “reason”",
                "rules: {HHD-R-014: {disabled: perhaps, reason: r}} | true or false",
                "rules: {HHD-R-014: {disable: true, reason: r}} | unknown name “disable”",
                "rules: {HHD-R-014: {severity: fatal, reason: r}} | error, warning or info",
                "parameters: [{name: LINE, value: much, source: s}] | is no number: much",
                "parameters: [{name: LINE, value: 1, from: soon, source: s}] | a day like 2020-12-31",
                "parameters: 7 | must be a list",
                "headers: {household: {户号: houseNo}} | has no element houseNo",
                "headers: {house: {户号: householdNo}} | no record type house",
                "waivers: [{rule: HHD-R-014, key: k, reason: r, approver: a, expires: soon}] | a day like 2020-12-31",
                "waivers: [{rule: HHD-R-014, key: k, reason: r, expires: 2020-01-01}] | lacks “approver”"
            })
    void aBadProfileIsRefusedInOneLine(String yaml, String part) throws IOException {
        with(yaml).complains(ExitCode.USAGE, "profile.yaml", part);
    }

    @Test
    void aProfileThatIsNoTextOrNotThereIsNamed() throws IOException {
        Path good = Samples.good(folder);
        Path bytes = Files.write(folder.resolve("bytes.yaml"), new byte[] {(byte) 0xff, 0, 1});
        Call.validate(good, "--profile", bytes.toString()).complains(ExitCode.USAGE, "bytes.yaml", "UTF-8");
        Call.validate(good, "--profile", folder.toString()).complains(ExitCode.UNREADABLE, folder.toString());
        Call.validate(good, "--profile", folder.resolve("no.yaml").toString())
                .complains(ExitCode.UNREADABLE, "no.yaml", "文件不存在");
        with("datasetRules: [no.sql]").complains(ExitCode.UNREADABLE, "no.sql");
        Samples.text(folder, "half.sql", "-- code: GZ-X-001\nSELECT 1");
        with("datasetRules: [half.sql]").complains(ExitCode.USAGE, "profile.yaml", "GZ-X-001", "is missing");
    }

    private Call with(String yaml) throws IOException {
        Path profile = Samples.text(folder, "profile.yaml", yaml + "\n");
        return Call.validate(Samples.bad(folder), "--profile", profile.toString(), "--locale", "en");
    }
}
