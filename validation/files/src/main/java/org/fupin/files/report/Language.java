package org.fupin.files.report;

import java.util.Locale;
import org.fupin.validation.finding.Finding;

/** The languages reports are written in. */
public enum Language {
    /** Chinese, simplified. */
    ZH("zh-CN"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Chinese for a Chinese locale, else English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    /** Language tag, as HTML writes it. */
    public String tag() {
        return tag;
    }

    /** The one of the two texts that is in this language. */
    public String pick(String zh, String en) {
        return this == ZH ? zh : en;
    }

    /** The message of a finding in this language. */
    public String message(Finding finding) {
        return pick(finding.zh(), finding.en());
    }

    /** The report's own text of that name in this language, with {@code {0}}, {@code {1}}… filled. */
    public String text(String name, Object... arguments) {
        return Texts.of(this, name, arguments);
    }
}
