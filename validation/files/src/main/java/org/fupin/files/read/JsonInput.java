package org.fupin.files.read;

import org.fupin.validation.finding.Place;

/** What both ways of reading JSON share: the decoded text and where trouble goes. */
record JsonInput(StrictReader in, String encoding, Place table, IntakeSink sink) {

    Place at(long line) {
        return new Place(table.file(), null, line, null);
    }

    /** Tells the sink and rejects the row. */
    void reject(RawRow row, IntakeNotice notice) {
        row.breakOff();
        sink.accept(notice);
    }

    /** Rejects the row when it holds bytes that are no text. */
    void checkDecoded(RawRow row) {
        if (in.damaged() && row.contains(StrictReader.DAMAGE)) {
            reject(row, JsonFiles.undecodable(in.takeDamage(), encoding, at(row.line())));
        }
    }
}
