package org.fupin.cli;

import java.text.Normalizer;
import org.fupin.model.type.Element;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file that is masked or checked.
 *
 * @param index its place from 0
 * @param name its header as it may be shown: the header itself, or {@code #3} where it may be a value
 * @param header its header as it stands in the file
 * @param element the element it is, null when it is none that is known
 * @param key whether the element is part of the key of its record
 */
record MaskColumn(
        int index, String name, String header, @Nullable Element element, boolean key) {

    /** Whether somebody who names a column by that text means this one. */
    boolean named(String text) {
        String wanted = plain(text);
        return wanted.equals(plain(header))
                || wanted.equals("#" + (index + 1))
                || element != null
                        && (wanted.equals(element.name())
                                || wanted.equals(plain(element.zh()))
                                || wanted.equals(element.code()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
