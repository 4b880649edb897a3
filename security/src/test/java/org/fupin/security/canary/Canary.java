package org.fupin.security.canary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fupin.model.identifier.CitizenId;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.RecordType;

/**
 * A person who never lived, with values so odd that none of them can stand anywhere by chance.
 *
 * @param name name of the person
 * @param identity identity number, born in the 1880s
 * @param phone mobile number
 * @param card number of a bank card
 * @param address where the person would live
 * @param illness what the person would suffer from
 */
public record Canary(String name, String identity, String phone, String card, String address, String illness) {

    /** Canary n of as many as are wanted. */
    public static Canary of(int n) {
        String digits = String.format(Locale.ROOT, "4405241888%02d%02d%03d", 1 + n % 12, 1 + n % 28, 100 + n % 900);
        return new Canary(
                "金丝雀氏" + "甲乙丙丁戊己庚辛壬癸".charAt(n % 10),
                digits + CitizenId.checkCharacter(digits),
                String.format(Locale.ROOT, "1987654%04d", n % 10_000),
                card(String.format(Locale.ROOT, "622848%012d", 987_654_000_000L + n)),
                "虚构省假想县梦境村" + (700 + n) + "号",
                "臆想性雀斑症" + (n % 10) + "型");
    }

    private static String card(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return body + (10 - sum % 10) % 10;
    }

    /** The values by what they are. */
    public Map<String, String> values() {
        return Map.of(
                "name",
                name,
                "identity",
                identity,
                "phone",
                phone,
                "card",
                card,
                "address",
                address,
                "illness",
                illness);
    }

    /** All values. */
    public List<String> all() {
        return List.of(name, identity, phone, card, address, illness);
    }

    /**
     * What must not come through even where a mask shows the rest: birth date and sequence of the identity number, the
     * middle of the telephone, the card but for its last four digits.
     */
    public Map<String, String> hidden() {
        return Map.of(
                "name", name,
                "identity", identity.substring(6, 17),
                "phone", phone.substring(2, 10),
                "card", card.substring(0, 14),
                "address", address.substring(4),
                "illness", illness);
    }

    /** A record of this type with the canary's values in its elements of those names. */
    public <T extends CanonicalRecord> T record(Class<T> type, Map<String, Object> values) {
        RecordType recordType = RecordType.of(type);
        Object[] all = new Object[recordType.elements().size()];
        values.forEach((element, value) ->
                all[recordType.element(element).orElseThrow().index()] = value);
        return type.cast(recordType.create(all));
    }
}
