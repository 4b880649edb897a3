package org.fupin.security.keys;

import java.io.IOException;
import java.util.Optional;

/**
 * Where sealed items come from: a file, the rows of a table. The order is the same each time.
 *
 * @param <T> one item
 */
public interface SealedSource<T> {

    /** Returns the next item, or nothing at the end. */
    Optional<T> next() throws IOException;
}
