package org.fupin.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Checks a package of files; provided as a service by the library that reads files. */
public interface PackageChecker {

    /**
     * Checks the files, directories and zips.
     *
     * @throws IOException if a path cannot be read
     */
    CheckResult check(List<Path> paths, CheckOptions options) throws IOException;
}
