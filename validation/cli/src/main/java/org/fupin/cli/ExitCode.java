package org.fupin.cli;

/** What the command's exit codes mean. */
final class ExitCode {

    /** Everything was accepted. */
    static final int ACCEPTED = 0;
    /** Something was rejected. */
    static final int REJECTED = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** The input could not be read. */
    static final int UNREADABLE = 3;
    /** A fault of the program itself. */
    static final int FAULT = 4;

    private ExitCode() {}
}
