package org.fupin.security.notice.judge;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fupin.model.identifier.Sex;
import org.fupin.security.mask.KnownFacts;
import org.jspecify.annotations.Nullable;

/** What a row, or the rows of a form, say of one person beside the numbers. */
final class Person {

    private static final Pattern AGE = Pattern.compile("(?<!\\d)(1?\\d{1,2})(?:周?岁|$)");
    private static final Pattern YEARS_OLD = Pattern.compile("(?<![\\d-~至—])(1?\\d{1,2})周?岁(?!以)");
    private static final Pattern DATE = Pattern.compile(
            "((?:18|19|20)\\d\\d)(?:[-/.年]?(0?[1-9]|1[0-2])(?:[-/.月]?(0?[1-9]|[12]\\d|3[01])(?!\\d))?)?");
    private static final int OLDEST = 120;

    private final LocalDate asOf;
    private @Nullable Sex sex;
    private int age = -1;
    private @Nullable LocalDate bornFrom;
    private @Nullable LocalDate bornTo;
    private boolean named;
    private boolean fullName;

    Person(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Takes what the row says. */
    void read(RowView row) {
        for (Field field : row.fields()) {
            switch (field.kind()) {
                case NAME -> name(field.text());
                case SEX -> sex(field.text());
                case AGE -> age(field.text());
                case BIRTH_DATE -> born(field.text());
                default -> {}
            }
        }
        for (int i = 0; i < row.line().tokens().size(); i++) {
            String text = row.token(i).text();
            sex(text.length() <= 2 ? text : "");
            if (age < 0 && text.indexOf('岁') > 0) {
                Matcher years = YEARS_OLD.matcher(text);
                age = years.find() ? Integer.parseInt(years.group(1)) : age;
            }
        }
    }

    private void name(String text) {
        boolean name = PersonNames.isName(text);
        named |= name;
        fullName |= name && !PersonNames.isMasked(text);
    }

    private void sex(String text) {
        switch (text) {
            case "男", "男性", "1", "M" -> sex = text.equals("1") ? sex : Sex.MALE;
            case "女", "女性", "2", "F" -> sex = text.equals("2") ? sex : Sex.FEMALE;
            default -> {}
        }
    }

    private void age(String text) {
        Matcher digits = AGE.matcher(ascii(text));
        if (digits.find() && Integer.parseInt(digits.group(1)) <= OLDEST) {
            age = Integer.parseInt(digits.group(1));
        }
    }

    private void born(String text) {
        LocalDate[] days = dates(text);
        if (days != null) {
            bornFrom = days[0];
            bornTo = days[1];
        }
    }

    /** First and last day that the text can mean, null if it is no date. */
    static LocalDate @Nullable [] dates(String text) {
        Matcher date = DATE.matcher(ascii(text));
        if (!date.find()) {
            return null;
        }
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)};
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        int day = date.group(3) == null ? 0 : Integer.parseInt(date.group(3));
        return day == 0 || day > month.lengthOfMonth()
                ? new LocalDate[] {month.atDay(1), month.atEndOfMonth()}
                : new LocalDate[] {month.atDay(day), month.atDay(day)};
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** Whether a name stands there, masked or not. */
    boolean named() {
        return named;
    }

    /** Whether a name stands there in full. */
    boolean fullName() {
        return fullName;
    }

    /** Age in full years, −1 if nothing says it. */
    int age() {
        if (age >= 0 || bornTo == null) {
            return age;
        }
        return bornTo.isAfter(asOf) ? -1 : bornTo.until(asOf).getYears();
    }

    /** What a reader knows. */
    KnownFacts known() {
        KnownFacts known = KnownFacts.ofLiving(asOf);
        if (sex != null) {
            known = known.withSex(sex);
        }
        if (bornFrom != null && bornTo != null && !bornTo.isAfter(asOf)) {
            return known.withBirth(bornFrom, bornTo);
        }
        return age >= 0 ? known.withAge(age, asOf) : known;
    }
}
