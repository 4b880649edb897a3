package org.fupin.files.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fupin.files.report.Report;
import org.fupin.files.report.Verdict;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.CheckResult;
import org.fupin.validation.PackageChecker;

/** Lets the facade of the validation library check packages of files. */
public final class FilesPackageChecker implements PackageChecker {

    /** Made by the service loader. */
    public FilesPackageChecker() {}

    @Override
    public CheckResult check(List<Path> paths, CheckOptions options) throws IOException {
        Report report = new PackageValidator(ValidationOptions.of(options)).validate(paths);
        return new CheckResult(
                report.verdict() == Verdict.ACCEPTED,
                report.read(),
                report.rejected(),
                report.ledger(),
                report.findings().shown());
    }
}
