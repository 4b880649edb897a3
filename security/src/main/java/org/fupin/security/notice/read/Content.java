package org.fupin.security.notice.read;

import org.fupin.security.notice.scan.Line;

/** Receives what a reader finds in a file, in order. */
public interface Content {

    /** A part begins; the one before has ended. */
    void begin(Part part);

    /** The next row or line of the part. */
    void line(Line line);

    /** Something could not be checked. */
    void fault(Fault fault, int page);

    /** A whole file stands in this one. */
    void embedded(String name, byte[] bytes);
}
