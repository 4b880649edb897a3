package org.fupin.security.notice.corpus;

import static org.fupin.security.notice.corpus.Invented.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fupin.security.notice.finding.FindingKind;

/** Makes notices that must be refused: a clean notice with numbers of people in some or all of its rows. */
final class LeakyNotices {

    private static final List<FindingKind> IDENTITY =
            List.of(FindingKind.IDENTITY_NUMBER, FindingKind.LEGACY_NUMBER, FindingKind.DISABILITY_CERTIFICATE);
    private static final List<FindingKind> MASK = List.of(FindingKind.WEAK_MASK, FindingKind.IDENTITY_NUMBER);
    private static final List<FindingKind> ACCOUNT = List.of(FindingKind.BANK_ACCOUNT);
    private static final List<FindingKind> ACCOUNT_MASK = List.of(FindingKind.WEAK_ACCOUNT_MASK);
    private static final List<FindingKind> PHONE_MASK = List.of(FindingKind.WEAK_PHONE_MASK);
    private static final List<String> MASKS = List.of(
            "first 6, last 4",
            "first 10, last 4",
            "first 14",
            "first 6, last 4, too few stars",
            "last 12",
            "first 6, last 3, beside the age",
            "last 4 alone",
            "first 4, last 4",
            "first 6, last 2, beside the age");
    private static final List<FindingKind> PHONE = List.of(FindingKind.MOBILE, FindingKind.FIXED_LINE);
    private static final List<String> ID_HEADERS =
            List.of("身份证号", "身份证号码", "公民身份号码", "证件号码", "户主身份证号", "身份证号（18位）", "headCertificateNo");
    private static final List<String> LOOSE_HEADERS = List.of("备注", "说明", "其他", "识别码", "信息");
    private static final List<String> ACCOUNT_HEADERS = List.of("银行账号", "一卡通账号", "银行卡号", "账号", "bankAccountNo");
    private static final List<String> PHONE_HEADERS = List.of("联系电话", "手机号码", "联系方式", "contactPhone");

    private static final List<String> ACCOUNT_WAYS = List.of(
            "plain",
            "full-width",
            "in fours with blanks",
            "in fours with dashes",
            "invisible characters between",
            "Chinese digits",
            "over two lines of a cell",
            "account with two digits hidden");
    private static final List<String> PHONE_WAYS = List.of(
            "plain",
            "with dashes",
            "full-width",
            "with +86",
            "with blanks",
            "fixed line",
            "Chinese digits",
            "over two lines of a cell",
            "telephone with two digits hidden");

    private final Random dice;
    private final Rendering format;

    LeakyNotices(Random dice, Rendering format) {
        this.dice = dice;
        this.format = format;
    }

    /** What a cell, or some cells beside each other, add to a row. */
    private record Added(List<String> cells, List<List<FindingKind>> leaks) {

        static Added of(String cell, List<FindingKind> leak) {
            return new Added(List.of(cell), List.of(leak));
        }
    }

    private interface Column {
        Added cell(Invented person);
    }

    Sample make() {
        Sample clean = CleanNotices.make(dice, true);
        int kind = dice.nextInt(20);
        if (kind < 9) {
            return whole(clean);
        }
        if (kind < 10 && format.hasColumns()) {
            return cells(clean);
        }
        if (kind < 14) {
            return masked(clean);
        }
        return kind < 17 ? account(clean) : phone(clean);
    }

    /** Identity numbers in full, written in some way, under a header or none. */
    private Sample whole(Sample clean) {
        int trick = dice.nextInt(Tricks.count());
        boolean breaks = trick != 11 || format.breaksInCells();
        int usual = breaks && (trick != 13 || format.hasAllScripts()) ? trick : 0;
        boolean labelled = dice.nextInt(4) > 0;
        // without a header an amount of eleven digits cannot be told from a telephone
        boolean header = dice.nextInt(6) > 0 || clean.header().contains("资金总额（元）");
        int sort = dice.nextInt(12);
        Column column = person -> {
            String number = sort == 0 && (labelled && header)
                    ? person.legacy()
                    : sort == 1 ? person.certificate(dice) : person.id();
            String written = Tricks.write(sort == 1 ? 0 : usual, number, dice);
            String text =
                    dice.nextInt(12) == 0 ? "身份证：" + written : dice.nextInt(20) == 0 ? "（" + written + "）" : written;
            return Added.of(text, IDENTITY);
        };
        List<String> names = List.of(pick(dice, labelled || sort == 1 ? ID_HEADERS : LOOSE_HEADERS));
        String way = sort == 1 ? "disability certificate" : Tricks.name(usual);
        return with(clean, header ? names : List.of(), column, header, "identity number, " + way);
    }

    /** Identity numbers cut over two to four cells. */
    private Sample cells(Sample clean) {
        boolean digits = dice.nextInt(4) == 0;
        int count = digits ? 18 : 2 + dice.nextInt(3);
        boolean named = dice.nextBoolean();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(i > 0 ? "" : named ? pick(dice, ID_HEADERS) : pick(dice, LOOSE_HEADERS));
        }
        Column column = person -> new Added(Tricks.pieces(person.id(), dice, count), List.of(IDENTITY));
        return with(
                clean,
                names,
                column,
                true,
                "identity number, " + (digits ? "a digit a cell" : "over two to four cells"));
    }

    private Sample masked(Sample clean) {
        int way = dice.nextInt(9);
        String star = pick(dice, List.of("*", "*", "＊", "×", "●", "#", "x", "○"));
        Column column = person -> Added.of(mask(way, person.id(), star), MASK);
        List<String> names = List.of(way == 6 ? "身份证后四位" : pick(dice, ID_HEADERS));
        if (way != 8 && way != 5) {
            return with(clean, names, column, true, "weak mask, " + MASKS.get(way));
        }
        Column aged =
                person -> new Added(List.of(String.valueOf(person.age()), mask(way, person.id(), star)), List.of(MASK));
        return with(clean, List.of("年龄", names.get(0)), aged, true, "weak mask, " + MASKS.get(way));
    }

    private static String mask(int way, String id, String star) {
        return switch (way) {
            case 0 -> id.substring(0, 6) + star.repeat(8) + id.substring(14);
            case 1 -> id.substring(0, 10) + star.repeat(4) + id.substring(14);
            case 2 -> id.substring(0, 14) + star.repeat(4);
            case 3 -> id.substring(0, 6) + star.repeat(4) + id.substring(14);
            case 4 -> star.repeat(6) + id.substring(6);
            case 5 -> id.substring(0, 6) + star.repeat(9) + id.substring(15);
            case 6 -> id.substring(14);
            case 7 -> id.substring(0, 4) + star.repeat(10) + id.substring(14);
            default -> id.substring(0, 6) + star.repeat(10) + id.substring(16);
        };
    }

    private Sample account(Sample clean) {
        boolean card = dice.nextBoolean();
        int trick = dice.nextInt(8);
        int way = trick == 6 && !format.breaksInCells() ? 0 : trick;
        boolean weak = way == 7;
        Column column = person -> {
            String number = card ? Invented.card(dice) : Invented.account(dice);
            return Added.of(account(way, number), weak ? ACCOUNT_MASK : ACCOUNT);
        };
        boolean labelled = !card || way > 3 || dice.nextBoolean();
        List<String> names = List.of(pick(dice, labelled ? ACCOUNT_HEADERS : LOOSE_HEADERS));
        String sort = weak ? "weak mask, " : card ? "bank card, " : "bank account, ";
        return with(clean, names, column, true, sort + ACCOUNT_WAYS.get(way));
    }

    private String account(int way, String number) {
        return switch (way) {
            case 1 -> Tricks.fullWidth(number);
            case 2 -> number.replaceAll("(.{4})(?=.)", "$1 ");
            case 3 -> number.replaceAll("(.{4})(?=.)", "$1-");
            case 4 -> Tricks.write(5, number, dice);
            case 5 -> Tricks.write(3 + dice.nextInt(2), number, dice);
            case 6 -> number.substring(0, 10) + "\n" + number.substring(10);
            case 7 -> number.substring(0, number.length() - 6) + "**" + number.substring(number.length() - 4);
            default -> number;
        };
    }

    private Sample phone(Sample clean) {
        int trick = dice.nextInt(9);
        int way = trick == 7 && !format.breaksInCells() ? 0 : trick;
        boolean labelled = way > 3 || dice.nextInt(3) > 0;
        boolean weak = way == 8;
        Column column = person -> Added.of(phone(way), weak ? PHONE_MASK : PHONE);
        List<String> names = List.of(pick(dice, labelled ? PHONE_HEADERS : LOOSE_HEADERS));
        return with(clean, names, column, true, (weak ? "weak mask, " : "telephone, ") + PHONE_WAYS.get(way));
    }

    private String phone(int way) {
        String mobile = Invented.mobile(dice);
        return switch (way) {
            case 1 -> mobile.substring(0, 3) + "-" + mobile.substring(3, 7) + "-" + mobile.substring(7);
            case 2 -> Tricks.fullWidth(mobile);
            case 3 -> "+86 " + mobile;
            case 4 -> mobile.substring(0, 3) + " " + mobile.substring(3, 7) + " " + mobile.substring(7);
            case 5 -> Invented.fixedLine(dice);
            case 6 -> Tricks.write(3 + dice.nextInt(2), mobile, dice);
            case 7 -> mobile.substring(0, 6) + "\n" + mobile.substring(6);
            case 8 -> mobile.substring(0, 5) + "**" + mobile.substring(7);
            default -> mobile;
        };
    }

    /** The clean notice with the column set in at some place, in all rows or in some. */
    private Sample with(Sample clean, List<String> names, Column column, boolean header, String label) {
        int at = 1 + dice.nextInt(clean.header().size());
        boolean all = dice.nextInt(4) > 0;
        List<Sample.Row> rows = new ArrayList<>();
        for (Sample.Row row : clean.rows()) {
            List<String> cells = new ArrayList<>(row.cells());
            boolean leak = all || dice.nextInt(4) == 0 || rows.isEmpty();
            Added added = column.cell(Invented.person(dice));
            List<String> set =
                    leak ? added.cells : added.cells.stream().map(cell -> "").toList();
            cells.addAll(at, set);
            rows.add(new Sample.Row(cells, leak ? added.leaks : List.of()));
        }
        List<String> heads = new ArrayList<>(header ? clean.header() : List.of());
        if (header) {
            heads.addAll(at, names);
        }
        return new Sample(clean.before(), heads, rows, clean.after(), label);
    }
}
