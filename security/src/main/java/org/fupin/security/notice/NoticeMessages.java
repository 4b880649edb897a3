package org.fupin.security.notice;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package in Chinese or English. */
final class NoticeMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    /** Chinese for a Chinese locale, else English. */
    NoticeMessages(Locale locale) {
        Locale language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        texts = ResourceBundle.getBundle("org.fupin.security.notice.Messages", language, NO_FALLBACK);
    }

    /** The text of that key with its places filled. */
    String of(String key, Object... values) {
        String text = texts.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(values);
    }
}
