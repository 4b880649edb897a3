package org.fupin.security.notice.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ways to write a number so that a plain search does not find it. Most are met in real notices, some are malice. */
public final class Tricks {

    private static final String CHINESE = "〇一二三四五六七八九";
    private static final String FINANCIAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String CIRCLED = "0①②③④⑤⑥⑦⑧⑨";
    /** Digits of Arabic, Persian, Indian, Thai and Tibetan script. */
    private static final List<String> SCRIPTS =
            List.of("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "๐๑๒๓๔๕๖๗๘๙", "༠༡༢༣༤༥༦༧༨༩");

    private static final List<String> NAMES = List.of(
            "plain",
            "lower-case x",
            "full-width",
            "Chinese digits",
            "Chinese digits of accounts",
            "invisible characters between",
            "in groups 6 8 4",
            "in groups 6 4 4 4",
            "every digit apart",
            "in groups 3 3 4 4 4",
            "circled digits",
            "over two lines of a cell",
            "half full-width",
            "digits of other scripts",
            "cut at random places");
    private static final List<String> SEPARATORS =
            List.of(" ", "-", ".", "·", "_", "/", "\u00A0", "\u3000", "—", "－", "  ", " - ", "\u2009", "'", ":", "~");
    private static final List<String> INVISIBLE =
            List.of("\u200B", "\u200C", "\u200D", "\uFEFF", "\u2060", "\u00AD", "\u202A", "\uFE0F");

    private Tricks() {}

    /** Number of ways that stay within one cell. */
    public static int count() {
        return 15;
    }

    /** The way in words, for the account. */
    static String name(int trick) {
        return NAMES.get(trick);
    }

    /** The number written in that way. */
    public static String write(int trick, String number, Random dice) {
        return switch (trick) {
            case 0 -> number;
            case 1 -> number.replace('X', 'x');
            case 2 -> fullWidth(number);
            case 3 -> mapped(number, CHINESE);
            case 4 -> mapped(number, FINANCIAL);
            case 5 -> sprinkled(number, INVISIBLE, dice, 3);
            case 6 -> grouped(number, List.of(6, 8, 4), separator(dice));
            case 7 -> grouped(number, List.of(6, 4, 4, 4), separator(dice));
            case 8 -> String.join(separator(dice), number.split(""));
            case 9 -> grouped(number, List.of(3, 3, 4, 4, 4), separator(dice));
            case 10 -> mapped(number, CIRCLED);
            case 11 -> number.substring(0, 9) + "\n" + number.substring(9);
            case 12 -> mixed(number, dice);
            case 13 -> mapped(number, Invented.pick(dice, SCRIPTS));
            default -> cut(number, dice, 2 + dice.nextInt(3), separator(dice));
        };
    }

    private static String separator(Random dice) {
        return Invented.pick(dice, SEPARATORS);
    }

    static String fullWidth(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
        return wide.toString();
    }

    private static String mapped(String number, String digits) {
        StringBuilder text = new StringBuilder();
        number.chars().forEach(c -> text.append(c == 'X' ? 'X' : digits.charAt(c - '0')));
        return text.toString();
    }

    private static String mixed(String number, Random dice) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            String one = number.substring(i, i + 1);
            text.append(dice.nextBoolean() ? one : fullWidth(one));
        }
        return text.toString();
    }

    private static String sprinkled(String number, List<String> marks, Random dice, int times) {
        StringBuilder text = new StringBuilder(number);
        for (int i = 0; i < times; i++) {
            text.insert(1 + dice.nextInt(text.length() - 1), Invented.pick(dice, marks));
        }
        return text.toString();
    }

    private static String grouped(String number, List<Integer> sizes, String separator) {
        List<String> groups = new ArrayList<>();
        int at = 0;
        for (int size : sizes) {
            int end = Math.min(number.length(), at + size);
            if (end > at) {
                groups.add(number.substring(at, end));
            }
            at = end;
        }
        if (at < number.length()) {
            groups.add(number.substring(at));
        }
        return String.join(separator, groups);
    }

    /** The number cut at random places. */
    static List<String> pieces(String number, Random dice, int count) {
        List<Integer> cuts = new ArrayList<>();
        while (cuts.size() < count - 1) {
            int cut = 1 + dice.nextInt(number.length() - 1);
            if (!cuts.contains(cut)) {
                cuts.add(cut);
            }
        }
        cuts.sort(null);
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (int cut : cuts) {
            pieces.add(number.substring(at, cut));
            at = cut;
        }
        pieces.add(number.substring(at));
        return pieces;
    }

    private static String cut(String number, Random dice, int count, String separator) {
        return String.join(separator, pieces(number, dice, count));
    }
}
