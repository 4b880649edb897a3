package org.fupin.schemas;

/**
 * A section of the policy text, named in our own words.
 *
 * @param code its number, for example {@code 五(一)}
 * @param zh what it is about, in Chinese
 * @param en what it is about, in English
 * @param anchored whether its sentences have anchors; the first half of the text has none
 */
public record PolicySection(String code, String zh, String en, boolean anchored) {}
