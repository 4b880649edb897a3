package org.fupin.examples.spring;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.beanvalidation.LocaleContextMessageInterpolator;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Messages in the language of the request, without an expression language that data could reach. */
@Configuration(proxyBeanMethods = false)
class StandardMessages {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    StandardMessages() {}

    /** Chinese and English; Chinese when the request asks for another. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.CHINESE);
        return resolver;
    }

    /** The messages of the standard, and today in Beijing as the day of judgement. */
    @Bean
    ValidationConfigurationCustomizer inTheLanguageOfTheRequest() {
        Set<Locale> languages = Set.of(Locale.CHINESE, Locale.ENGLISH);
        ParameterMessageInterpolator messages = new ParameterMessageInterpolator(languages, Locale.CHINESE, false);
        return configuration -> configuration
                .messageInterpolator(new LocaleContextMessageInterpolator(messages))
                .clockProvider(() -> Clock.system(BEIJING));
    }
}
