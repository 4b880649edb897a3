package org.fupin.security.notice.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.fupin.model.identifier.CitizenId;

/**
 * An invented person. None can be living: identity numbers end in the sequences 996–999, kept for people born before 1900,
 * and all people here are born later; mobile numbers open with 1540, a block given to no operator; fixed lines have a
 * subscriber number that opens with 0; cards open with 629999 and accounts with 9156, which no bank has (all likely).
 */
public record Invented(String name, boolean male, LocalDate born, String area, String id) {

    private static final List<String> SURNAMES = List.of(
            "韦", "蒙", "覃", "莫", "潘", "陆", "石", "吴", "杨", "罗", "岑", "黎", "何", "姚", "白", "卢", "谢", "王", "李", "张", "欧阳");
    private static final String GIVEN = "国建志明华强勇军平伟刚毅成光荣福贵祥林森海山江波秀英兰芳花梅菊香玉珍珠翠凤燕娟丽美霞云雪月琴";
    private static final List<String> AREAS = List.of(
            "522722", "520102", "110105", "440524", "510722", "610125", "410122", "620102", "130123", "532301",
            "451021", "220182", "360733", "500236", "341202");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    /** A person, between 1 and 90 years old in 2019. */
    public static Invented person(Random dice) {
        return born(dice, LocalDate.of(1929, 1, 1).plusDays(dice.nextInt(32_500)));
    }

    /** A person between 20 and 90 years old in 2019. */
    public static Invented adult(Random dice) {
        return born(dice, LocalDate.of(1929, 1, 1).plusDays(dice.nextInt(25_500)));
    }

    /** A person born on that day. */
    public static Invented born(Random dice, LocalDate born) {
        boolean male = dice.nextBoolean();
        String area = pick(dice, AREAS);
        String digits = area
                + born.format(DAY)
                + (male ? pick(dice, List.of("997", "999")) : pick(dice, List.of("996", "998")));
        return new Invented(name(dice), male, born, area, digits + CitizenId.checkCharacter(digits));
    }

    static String name(Random dice) {
        StringBuilder name = new StringBuilder(pick(dice, SURNAMES)).append(letter(dice));
        return dice.nextInt(10) < 7 ? name.append(letter(dice)).toString() : name.toString();
    }

    private static char letter(Random dice) {
        return GIVEN.charAt(dice.nextInt(GIVEN.length()));
    }

    static <T> T pick(Random dice, List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }

    /** The number of the old kind; its sequence makes its holder a person of the 1800s. */
    public String legacy() {
        return id.substring(0, 6) + id.substring(8, 17);
    }

    /** A number of a disability certificate. */
    String certificate(Random dice) {
        return id + (1 + dice.nextInt(7)) + (1 + dice.nextInt(4));
    }

    int age() {
        return born.until(LocalDate.of(2019, 6, 1)).getYears();
    }

    String sex() {
        return male ? "男" : "女";
    }

    String maskedName() {
        return name.charAt(0) + "*".repeat(name.length() - 1);
    }

    static String mobile(Random dice) {
        return String.format(Locale.ROOT, "1540%07d", dice.nextInt(10_000_000));
    }

    static String fixedLine(Random dice) {
        return String.format(Locale.ROOT, "0854-0%06d", dice.nextInt(1_000_000));
    }

    static String account(Random dice) {
        return "9156" + digits(dice, 15);
    }

    /** A card with its Luhn digit. */
    static String card(Random dice) {
        String digits = "629999" + digits(dice, dice.nextInt(3) == 0 ? 9 : 12);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits + (10 - sum % 10) % 10;
    }

    static String digits(Random dice, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(dice.nextInt(10));
        }
        return digits.toString();
    }
}
