package org.fupin.security.audit;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts for people. */
final class Texts {

    private Texts() {}

    /** Chinese for a Chinese locale, else English, whatever the machine's own locale is. */
    static ResourceBundle of(Locale locale) {
        Locale language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("org.fupin.security.audit.Messages", language, noFallback);
    }
}
