package org.fupin.files.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one form. The same report gives the same bytes. */
@FunctionalInterface
public interface ReportRenderer {

    /**
     * Writes the whole report and leaves the stream open.
     *
     * @param language language of the messages, or the one shown first where the form holds both
     * @throws IOException if the stream cannot be written
     */
    void render(Report report, Language language, OutputStream out) throws IOException;
}
