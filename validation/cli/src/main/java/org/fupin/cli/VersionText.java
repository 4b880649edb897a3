package org.fupin.cli;

import picocli.CommandLine.IVersionProvider;

/** The version line. */
final class VersionText implements IVersionProvider {

    VersionText() {}

    @Override
    public String[] getVersion() {
        String version = VersionText.class.getPackage().getImplementationVersion();
        return new String[] {"fupin " + (version == null ? "(development)" : version)};
    }
}
