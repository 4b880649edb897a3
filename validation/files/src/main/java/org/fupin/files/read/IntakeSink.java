package org.fupin.files.read;

/** Takes what is wrong with the files, in the order in which it is met. */
@FunctionalInterface
public interface IntakeSink {

    /** Takes one notice. */
    void accept(IntakeNotice notice);
}
