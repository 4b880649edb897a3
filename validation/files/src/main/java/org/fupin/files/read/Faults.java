package org.fupin.files.read;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;

/** Tells faults of the data, which become notices, from faults of the disk, which stay exceptions. */
final class Faults {

    private Faults() {}

    /**
     * A notice when the data are at fault.
     *
     * @throws IOException with the path, when the disk is
     */
    static IntakeNotice of(IOException e, Place place) throws IOException {
        if (e instanceof LimitException limit) {
            return IntakeNotice.of(IntakeRule.LIMIT, limit.zh(), limit.en(), place);
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return IntakeNotice.of(IntakeRule.BROKEN, "压缩内容不完整", "its packed bytes are broken or cut off", place);
        }
        throw new IOException(place.file() + ": " + e.getMessage(), e);
    }
}
