package org.fupin.model.annotation;

/** How sure the standard is of a fact; a lower grade is never silently promoted. */
public enum Confidence {
    /** Read in a document or in a national form. */
    SURE,
    /** Seen in several places, not in the document itself. */
    LIKELY,
    /** An informed guess; rules of this grade are warnings. */
    GUESS,
    /** This standard's own design. */
    PROPOSED
}
