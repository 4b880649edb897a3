package org.fupin.files.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Division;
import org.fupin.model.identifier.CitizenId;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Code;

/** Tables of every record type about invented people, with defects everywhere, and the list of what must stay hidden. */
final class CanaryRows {

    private static final Set<SensitiveKind> IDENTIFYING = Set.of(
            SensitiveKind.IDENTITY,
            SensitiveKind.NAME,
            SensitiveKind.PHONE,
            SensitiveKind.ACCOUNT,
            SensitiveKind.ADDRESS);
    private static final List<String> ENVELOPE =
            List.of("recordId", "dataYear", "divisionCode", "reportedAt", "validFlag");
    private static final String HAN = "甪瓿彧枼筱翀禤燚茕犇淼垚";

    private final Random random;
    private final Set<String> secrets = new TreeSet<>();

    CanaryRows(long seed) {
        this.random = new Random(seed);
    }

    /** The values that no output may hold. */
    Set<String> secrets() {
        return secrets;
    }

    /** The columns of a table: the record's elements and some of the common header's. */
    static List<Element> columns(RecordType type) {
        List<Element> columns = new ArrayList<>();
        ENVELOPE.stream()
                .filter(name -> type.element(name).isEmpty())
                .forEach(name -> columns.add(RecordTypes.header().element(name).orElseThrow()));
        columns.addAll(type.elements());
        return columns;
    }

    /** So many rows of that type; every tenth value or so is absent, every twelfth faulty. */
    List<List<String>> rows(RecordType type, int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> row = new ArrayList<>();
            for (Element element : columns(type)) {
                row.add(cell(element, type, i));
            }
            rows.add(row);
        }
        return rows;
    }

    private String cell(Element element, RecordType type, int row) {
        if (element.name().equals("recordId")) {
            return type.code() + "-" + row;
        }
        boolean key = type.key().contains(element.name()) && element.sensitive() == null;
        if (key
                && element.type() == org.fupin.model.type.ValueType.TEXT
                && element.constraints().size() < 3) {
            return "1000" + row / 2;
        }
        boolean faulty = random.nextInt(12) == 0;
        String cell = random.nextInt(10) == 0 ? "" : value(element, faulty);
        if (element.sensitive() != null && IDENTIFYING.contains(element.sensitive()) && cell.length() > 1) {
            secrets.add(cell);
        }
        return cell;
    }

    private String value(Element element, boolean faulty) {
        return switch (element.type()) {
            case TEXT -> text(element, faulty);
            case CODE -> faulty ? "~" : code(element);
            case CODES -> faulty ? code(element) + ";~" : code(element);
            case TEXTS -> text(element, false) + ";" + text(element, faulty);
            case INTEGER -> faulty ? (random.nextBoolean() ? "-4" : "三口") : String.valueOf(random.nextInt(9));
            case DECIMAL -> faulty ? (random.nextBoolean() ? "-0.12345678" : "约五千") : decimal();
            case BOOLEAN -> faulty ? "maybe" : String.valueOf(random.nextBoolean());
            case DATE -> faulty ? "2018-02-30" : day();
            case DATETIME -> faulty ? "昨天" : day() + "T09:00:00+08:00";
            case YEAR -> faulty ? "一八年" : String.valueOf(2014 + random.nextInt(7));
            case YEAR_MONTH -> faulty ? "2018-13" : day().substring(0, 7);
            case AMOUNTS -> code(element) + "=" + (faulty ? "一百" : decimal());
        };
    }

    private String text(Element element, boolean faulty) {
        if (element.constraint(Certificate.class).isPresent()) {
            return certificate(faulty);
        }
        if (element.constraint(Division.class).isPresent()) {
            return faulty ? "99" + digits(4) : "522632101203";
        }
        if (element.constraint(CreditCode.class).isPresent()) {
            return faulty ? "1152" : "11100000000014349D";
        }
        if (element.sensitive() == null) {
            return faulty ? "乙".repeat(600) : "项" + random.nextInt(4);
        }
        String tail = faulty ? "*" : "";
        return switch (element.sensitive()) {
            case NAME -> han(3) + tail;
            case PHONE -> "139" + digits(faulty ? 7 : 8);
            case ACCOUNT -> "6210" + digits(faulty ? 7 : 15);
            case ADDRESS -> han(8) + digits(3) + "号";
            default -> han(4);
        };
    }

    private String certificate(boolean faulty) {
        String day = LocalDate.of(1820, 1, 1).plusDays(random.nextInt(20_000)).format(DateTimeFormatter.BASIC_ISO_DATE);
        String number = "522632" + day + digits(3);
        String whole = number + CitizenId.checkCharacter(number);
        return !faulty ? whole : random.nextBoolean() ? number : number + (whole.endsWith("1") ? "2" : "1");
    }

    private String code(Element element) {
        List<Code> codes = element.codeList().orElseThrow().codes();
        return codes.get(random.nextInt(codes.size())).code();
    }

    private String decimal() {
        return BigDecimal.valueOf(random.nextInt(900_000), 2).toPlainString();
    }

    private String day() {
        return LocalDate.of(2014, 1, 1).plusDays(random.nextInt(2_400)).toString();
    }

    private String digits(int count) {
        return random.ints(count, 0, 10)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private String han(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return text.toString();
    }
}
