package org.fupin.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.fupin.model.constraint.Breach;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.validation.rule.RuleDescription;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The facade: checks a record, a stream of records or a package of files against the standard. Immutable and safe for
 * use by many threads.
 *
 * <pre>{@code
 * Fupin fupin = new Fupin(CheckOptions.asOf(LocalDate.of(2018, 12, 31)));
 * CheckResult result = fupin.check(household);
 * }</pre>
 */
public final class Fupin {

    private final CheckOptions options;

    /** A facade that checks so. */
    public Fupin(CheckOptions options) {
        this.options = options;
    }

    /** Checks one record: constraints and record rules. */
    public CheckResult check(CanonicalRecord record) {
        return check(Stream.of(record));
    }

    /** Checks the records one by one in constant memory; they may be of several types. */
    public CheckResult check(Stream<? extends CanonicalRecord> records) {
        RecordStreamCheck check = new RecordStreamCheck(options);
        for (Iterator<? extends CanonicalRecord> all = records.iterator(); all.hasNext(); ) {
            check.accept(all.next());
        }
        return check.result();
    }

    /**
     * Checks a package: files, directories and zips, with the dataset rules.
     *
     * @throws IOException if a path cannot be read
     * @throws IllegalStateException if the library {@code fupin-files} is not on the class path
     */
    public CheckResult check(List<Path> paths) throws IOException {
        return ServiceLoader.load(PackageChecker.class, Fupin.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("checking files needs fupin-files on the class path"))
                .check(paths, options);
    }

    /**
     * A Jakarta Validation factory with messages in that language, for the day of judgement, that needs no expression
     * language on the class path.
     */
    public static ValidatorFactory validatorFactory(Locale locale, LocalDate asOf) {
        Clock clock = Clock.fixed(asOf.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .messageInterpolator(new ParameterMessageInterpolator(java.util.Set.of(locale), locale, false))
                .clockProvider(() -> clock)
                .buildValidatorFactory();
    }

    /** The code of the rule that a violation of the standard's constraints and rules breaks; empty for any other. */
    public static Optional<String> ruleCode(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        RuleDescription rule = hibernate.getDynamicPayload(RuleDescription.class);
        return Optional.ofNullable(rule)
                .map(RuleDescription::code)
                .or(() -> Optional.ofNullable(hibernate.getDynamicPayload(Breach.class))
                        .map(Breach::rule));
    }
}
