package org.fupin.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.fupin.model.record.register.Household;
import org.fupin.model.type.RecordType;
import org.fupin.validation.json.DocumentSchemas;

/** Checks a JSON document against the standard's JSON Schema, as a system in any language can do. */
public final class ValidateJson {

    /** Without a head, with a year written as text and a name that the standard does not know. */
    private static final String DOCUMENT = """
            {"householdNo": "5201020002", "headCertificateType": "01",
             "headCertificateNo": "440524188001010014", "villageCode": "520102100201",
             "identificationStandard": "1", "householdAttribute": "01", "mainCause": "1", "povertyStatus": "0",
             "identifiedDate": "2014-05-01", "identifiedYear": "2014", "memberCount": 3, "houseColour": "white"}
            """;

    private ValidateJson() {}

    /** Prints the errors of the document. */
    public static void main(String[] args) {
        run(Terminal.utf8());
    }

    static void run(PrintStream out) {
        RecordType type = RecordType.of(Household.class);
        for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            List<String> errors = DocumentSchemas.validate(DOCUMENT, type, locale);
            out.println(errors.size() + " " + locale);
            errors.forEach(error -> out.println("  " + error));
        }
    }
}
