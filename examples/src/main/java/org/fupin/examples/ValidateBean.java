package org.fupin.examples;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.fupin.model.record.register.Household;
import org.fupin.validation.Fupin;
import org.fupin.validation.json.RecordJson;

/** Checks a household with nothing but Jakarta Validation: constraints and rules, in Chinese and English. */
public final class ValidateBean {

    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

    /** It says that it has left poverty, but not in which year; no cause of poverty has the code 77. */
    private static final String HOUSEHOLD = """
            {"householdNo": "5201020002", "headName": "张测试", "headCertificateType": "01",
             "headCertificateNo": "440524188001010014", "villageCode": "520102100201",
             "identificationStandard": "1", "householdAttribute": "01", "mainCause": "77", "povertyStatus": "1",
             "identifiedDate": "2014-05-01", "identifiedYear": 2014, "memberCount": 3}
            """;

    private ValidateBean() {}

    /** Prints what is wrong with the household. */
    public static void main(String[] args) {
        run(Terminal.utf8());
    }

    static void run(PrintStream out) {
        Household household = RecordJson.read(HOUSEHOLD, Household.class);
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            out.println(locale.getDisplayLanguage(Locale.ROOT));
            try (ValidatorFactory factory = Fupin.validatorFactory(locale, AS_OF)) {
                factory.getValidator().validate(household).stream()
                        .sorted(Comparator.comparing(
                                violation -> violation.getPropertyPath().toString()))
                        .forEach(violation -> out.println("  " + line(violation)));
            }
        }
    }

    private static String line(ConstraintViolation<Household> violation) {
        return violation.getPropertyPath() + " " + violation.getMessageTemplate() + " " + violation.getMessage();
    }
}
