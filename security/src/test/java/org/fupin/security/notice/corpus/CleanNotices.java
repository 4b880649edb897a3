package org.fupin.security.notice.corpus;

import static org.fupin.security.notice.corpus.Invented.digits;
import static org.fupin.security.notice.corpus.Invented.pick;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/** Makes notices that may be published: full of numbers, none of a person. */
final class CleanNotices {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final List<String> VILLAGES = List.of("龙泉村", "双河村", "新寨村", "茶山村", "石板村", "民主村", "高坡村", "水尾村");
    private static final List<String> TOWNS = List.of("玉屏街道", "甲良镇", "佳荣镇", "小七孔镇", "茂兰镇", "黎明关水族乡");
    private static final List<String> TOWN_CODES = List.of(
            "522722001",
            "522722102",
            "522722103",
            "522722200",
            "522722201",
            "610125100",
            "510722200",
            "410122105",
            "110105200",
            "210281200");
    private static final List<String> MEASURES = List.of("产业奖补", "危房改造", "教育资助", "公益性岗位", "小额信贷贴息", "养殖补贴");
    private static final List<String> CLASSES = List.of("家庭负担", "自然条件", "发展能力", "其他");
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** A column: its header and what makes its cells. */
    private record Column(String header, Function<Random, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("行政村", dice -> pick(dice, VILLAGES)),
            new Column("乡镇", dice -> pick(dice, TOWNS)),
            new Column("行政村代码", CleanNotices::village),
            new Column("乡镇代码", dice -> pick(dice, TOWN_CODES)),
            new Column("行政区划代码", dice -> pick(dice, TOWN_CODES).substring(0, 6)),
            new Column("户编号", dice -> pick(dice, List.of("5227220", "1300", "1510", "52272")) + digits(dice, 4)),
            new Column("项目编号", CleanNotices::project),
            new Column("资金编号", CleanNotices::fund),
            new Column("指标文号", dice -> "黔财农〔" + (2016 + dice.nextInt(4)) + "〕" + (1 + dice.nextInt(300)) + "号"),
            new Column("支付凭证号", dice -> pick(dice, TOWN_CODES).substring(0, 6) + day(dice) + digits(dice, 4)),
            new Column("统一社会信用代码", CleanNotices::credit),
            new Column("合同编号", dice -> "LB-" + (2016 + dice.nextInt(4)) + "-" + digits(dice, 6)),
            new Column("流水号", dice -> digits(dice, 12 + dice.nextInt(9))),
            new Column("金额（元）", CleanNotices::amount),
            new Column("补助标准（元）", dice -> String.valueOf(100 * (1 + dice.nextInt(60)))),
            new Column("项目总投资（万元）", dice -> String.format(Locale.ROOT, "%.4f", dice.nextInt(30_000_000) / 10_000.0)),
            new Column("资金总额（元）", dice -> "1" + (3 + dice.nextInt(7)) + digits(dice, 9)),
            new Column("家庭人口数", dice -> String.valueOf(1 + dice.nextInt(8))),
            new Column("数量", dice -> String.valueOf(dice.nextInt(4000))),
            new Column("单价", dice -> String.valueOf(dice.nextInt(2000))),
            new Column("脱贫年度", dice -> String.valueOf(2014 + dice.nextInt(6))),
            new Column("识别年度", dice -> String.valueOf(2013 + dice.nextInt(4))),
            new Column("发放日期", CleanNotices::anyDay),
            new Column("开工日期", dice -> day(dice)),
            new Column("帮扶措施", dice -> pick(dice, MEASURES)),
            new Column("证件号码", dice -> Invented.person(dice).id().substring(0, 6) + "*".repeat(12)),
            new Column("身份证号", dice -> "*".repeat(18)),
            new Column("联系电话", dice -> Invented.mobile(dice).substring(0, 3) + "********"),
            new Column(
                    "银行账号", dice -> "**** **** **** " + Invented.account(dice).substring(15)),
            new Column("年龄段", dice -> pick(dice, List.of("30-39岁", "40-49岁", "50-59岁", "60-69岁"))),
            new Column("备注", dice -> pick(dice, List.of("", "", "已验收", "3#楼", "2018—2019年", "第12批", "—"))));

    private CleanNotices() {}

    static Sample make(Random dice, boolean website) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("序号", random -> ""));
        boolean people = dice.nextInt(4) > 0;
        if (people) {
            columns.add(new Column(pick(dice, List.of("户主姓名", "姓名", "户主", "领款人")), random -> {
                Invented person = Invented.person(random);
                return website ? person.maskedName() : person.name();
            }));
        }
        int more = 2 + dice.nextInt(5);
        for (int i = 0; i < more; i++) {
            Column column = pick(dice, COLUMNS);
            if (!columns.contains(column)) {
                columns.add(column);
            }
        }
        if (!website && dice.nextInt(4) == 0) {
            columns.add(new Column("致贫原因", random -> pick(random, CLASSES)));
        }
        List<Sample.Row> rows = new ArrayList<>();
        int count = 3 + dice.nextInt(18);
        for (int i = 1; i <= count; i++) {
            List<String> cells = new ArrayList<>();
            cells.add(String.valueOf(i));
            columns.stream().skip(1).forEach(column -> cells.add(column.cell.apply(dice)));
            rows.add(Sample.Row.clean(cells));
        }
        List<String> header = columns.stream().map(Column::header).toList();
        return new Sample(before(dice), header, rows, after(dice), "clean");
    }

    /** Words around a table, with numbers of offices. */
    static List<String> before(Random dice) {
        List<String> lines = new ArrayList<>();
        lines.add("荔波县" + (2016 + dice.nextInt(4)) + "年" + pick(dice, MEASURES) + "名单公示");
        if (dice.nextBoolean()) {
            lines.add("根据黔扶通〔2019〕" + (1 + dice.nextInt(90)) + "号文件，现将" + pick(dice, VILLAGES) + "名单公示如下，公示期为2019年6月"
                    + (1 + dice.nextInt(20)) + "日至2019年6月" + (21 + dice.nextInt(9)) + "日。");
        }
        if (dice.nextInt(3) == 0) {
            lines.add("公示单位：荔波县扶贫开发办公室    日期：2019-06-0" + (1 + dice.nextInt(9)));
        }
        return lines;
    }

    static List<String> after(Random dice) {
        List<String> lines = new ArrayList<>();
        lines.add("监督电话：12317、" + Invented.fixedLine(dice));
        if (dice.nextBoolean()) {
            lines.add("如有异议，请在公示期内以书面形式反映，邮编558400，地址见县政府网站。");
        }
        if (dice.nextInt(4) == 0) {
            lines.add("资金总额为1" + (3 + dice.nextInt(7)) + digits(dice, 9) + "元，涉及" + dice.nextInt(90) + "个村"
                    + dice.nextInt(9000) + "户。");
        }
        return lines;
    }

    private static String village(Random dice) {
        return pick(dice, TOWN_CODES) + (200 + dice.nextInt(40));
    }

    private static String project(Random dice) {
        String area = pick(dice, TOWN_CODES).substring(0, 6);
        return switch (dice.nextInt(5)) {
            case 0 -> area + day(dice) + digits(dice, 4);
            case 1 -> "XM" + area + (2016 + dice.nextInt(4)) + digits(dice, 4);
            case 2 -> area + (2016 + dice.nextInt(4)) + digits(dice, 8);
            case 3 -> area + "-" + (2016 + dice.nextInt(4)) + "-" + digits(dice, 5);
            default -> "PRJ-" + (2016 + dice.nextInt(4)) + "-" + digits(dice, 4);
        };
    }

    private static String fund(Random dice) {
        String area = pick(dice, TOWN_CODES).substring(0, 6);
        return dice.nextBoolean()
                ? area + day(dice).substring(2) + digits(dice, 3)
                : "Z" + digits(dice, 15 + dice.nextInt(5));
    }

    private static String credit(Random dice) {
        StringBuilder code = new StringBuilder(dice.nextBoolean() ? "91" : "93").append(pick(dice, TOWN_CODES), 0, 6);
        while (code.length() < 17) {
            code.append(dice.nextInt(3) == 0 ? CREDIT.charAt(dice.nextInt(31)) : (char) ('0' + dice.nextInt(10)));
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += CREDIT.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return code.append(CREDIT.charAt((31 - sum % 31) % 31)).toString();
    }

    private static String amount(Random dice) {
        double yuan = dice.nextInt(2_000_000) / 100.0;
        return switch (dice.nextInt(3)) {
            case 0 -> String.format(Locale.ROOT, "%.2f", yuan);
            case 1 -> String.format(Locale.ROOT, "%,.2f", yuan * 100);
            default -> String.valueOf(dice.nextInt(20_000));
        };
    }

    private static String day(Random dice) {
        return LocalDate.of(2016, 1, 1).plusDays(dice.nextInt(1_400)).format(BASIC);
    }

    private static String anyDay(Random dice) {
        LocalDate day = LocalDate.of(2016, 1, 1).plusDays(dice.nextInt(1_400));
        return switch (dice.nextInt(3)) {
            case 0 -> day.toString();
            case 1 -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            default -> day.format(BASIC);
        };
    }
}
