package org.fupin.files.report;

/**
 * Something that went wrong in the check itself, apart from what the data are like. It holds no personal value.
 *
 * @param zh what went wrong, in Chinese
 * @param en what went wrong, in English
 */
public record SystemError(String zh, String en) {

    /** The text in that language. */
    public String text(Language language) {
        return language.pick(zh, en);
    }
}
