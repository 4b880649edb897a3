package org.fupin.examples.county;

import java.util.List;

/**
 * A kind of project.
 *
 * @param sub code of PROJECT_SUBCATEGORY; its first two digits are the category
 * @param name what is built or paid
 * @param unit unit of the scale
 * @param least least scale
 * @param most greatest scale
 * @param cost yuan for one unit
 * @param mechanism codes of LINK_MECHANISM, the first is that of the beneficiaries
 * @param item code of SUBSIDY_ITEM when money goes to households, otherwise empty
 * @param reach V for a village, T for a township, C for the county
 */
record Kind(
        String sub,
        String name,
        String unit,
        int least,
        int most,
        int cost,
        String mechanism,
        String item,
        char reach) {

    /** The kinds, as often as the county has them among every thirty projects. */
    static final List<Kind> ALL = List.of(
            new Kind("0101", "青梅种植", "亩", 60, 260, 1800, "5;2", "", 'V'),
            new Kind("0101", "生猪养殖奖补", "头", 12, 30, 600, "1", "01", 'V'),
            new Kind("1101", "通组硬化路", "公里", 1, 6, 420_000, "8;2", "", 'V'),
            new Kind("0902", "人畜饮水工程", "处", 1, 3, 160_000, "8", "", 'V'),
            new Kind("1106", "农田灌溉水渠", "米", 400, 2600, 210, "8", "", 'V'),
            new Kind("0101", "蔬菜大棚", "个", 6, 30, 24_000, "2;3", "", 'V'),
            new Kind("1102", "产业路", "公里", 1, 5, 260_000, "8", "", 'V'),
            new Kind("0103", "村级光伏电站", "座", 1, 1, 620_000, "4", "", 'V'),
            new Kind("1202", "村卫生室标准化建设", "个", 1, 1, 120_000, "8", "", 'V'),
            new Kind("0701", "农村危房改造", "户", 6, 14, 28_000, "1", "05", 'V'),
            new Kind("0101", "肉牛养殖合作", "头", 20, 80, 9500, "4;5", "", 'V'),
            new Kind("0401", "生态护林公益岗位", "人", 8, 20, 9600, "2", "02", 'T'),
            new Kind("1204", "文化活动广场", "平方米", 300, 1200, 220, "8", "", 'V'),
            new Kind("0901", "入户路改造", "米", 300, 1800, 160, "8", "", 'V'),
            new Kind("0203", "实用技术培训", "人次", 60, 200, 300, "7", "", 'T'),
            new Kind("0201", "外出务工交通补助", "人", 15, 40, 500, "1", "03", 'T'),
            new Kind("0102", "乡村旅游步道", "米", 500, 2400, 260, "4;2", "", 'V'),
            new Kind("1199", "村内排水沟", "米", 300, 1500, 190, "8", "", 'V'),
            new Kind("0501", "雨露计划补助", "人", 6, 20, 1500, "1", "04", 'T'),
            new Kind("0101", "油茶林抚育", "亩", 100, 420, 700, "3;2", "", 'V'));

    /** Kinds of the new projects of the library, which pay nothing to households. */
    static final List<Kind> BUILT =
            ALL.stream().filter(kind -> kind.item().isEmpty()).toList();

    /** The fee for managing projects, of which there is one a year. */
    static final Kind FEE = new Kind("1301", "项目管理费", "项", 1, 1, 150_000, "9", "", 'C');

    String category() {
        return sub.substring(0, 2);
    }

    boolean paid() {
        return !item.isEmpty();
    }

    /** Whether each payout goes to a person rather than to a household. */
    boolean personal() {
        return item.equals("02") || item.equals("04") || item.equals("03");
    }
}
