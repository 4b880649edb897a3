package org.fupin.security.deid;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts for people. */
final class Texts {

    private final ResourceBundle texts;

    private Texts(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Chinese for a Chinese locale, else English, whatever the machine's own locale is. */
    static Texts of(Locale locale) {
        Locale language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(ResourceBundle.getBundle("org.fupin.security.deid.Messages", language, noFallback));
    }

    /** The text of that name, with its places filled. */
    String line(String name, Object... arguments) {
        return new MessageFormat(texts.getString(name), Locale.ENGLISH).format(arguments);
    }
}
