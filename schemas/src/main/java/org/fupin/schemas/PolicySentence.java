package org.fupin.schemas;

/**
 * A sentence found in a text.
 *
 * @param section section it stands in, by the headings of the text; empty before the first
 * @param ordinal place in its section from 1; 0 is a heading
 * @param start where it begins in {@link PolicyText#text()}
 * @param end where it ends there, exclusive
 * @param words the sentence in NFC without white space
 */
public record PolicySentence(String section, int ordinal, int start, int end, String words) {

    /** Digest of the sentence, as an anchor has it. */
    public String digest() {
        return PolicyText.digest(words);
    }
}
