package org.fupin.examples.county;

import java.util.List;

/** Invented names: common surnames and given characters thrown together, some with rare characters or a middle dot. */
final class Names {

    private static final List<String> SURNAMES = List.of(
            "韦", "蒙", "覃", "莫", "潘", "陆", "石", "吴", "杨", "罗", "岑", "黎", "何", "姚", "欧", "白", "柏", "玉", "卢", "谢", "王",
            "李", "张", "刘", "陈", "黄", "周", "徐", "孙", "马", "朱", "胡", "林", "郭", "高", "梁", "郑", "宋", "唐", "许", "邓", "冯",
            "韩", "曹", "曾", "彭", "萧", "蔡", "袁", "于", "欧阳", "上官");
    private static final String MALE = "国建志明华强勇军平伟刚毅成光荣福贵祥林森海山江波涛龙虎生根水土正德学文武春秋安康乐顺昌盛";
    private static final String FEMALE = "秀英兰芳花梅菊香玉珍珠翠凤燕娟丽美霞云雪月琴秋春桃杏莲荷素淑贞慧敏静婷蓉妹仙彩银金";
    /** Characters of four bytes in GB 18030, some beyond U+FFFF, as real registers hold. */
    private static final List<String> RARE = List.of("㛃", "㼆", "𫖮", "𬍛", "𠅤", "䶲", "𣲗");

    private static final List<String> FIRST = List.of("阿依", "吉克", "沙马", "阿木", "曲比", "热米", "买尔旦", "古丽");
    private static final List<String> LAST = List.of("石布", "拉则", "尔古", "木呷", "艾力", "尼加提", "伍果", "子各");

    private Names() {}

    static String surname(Dice dice) {
        return dice.pick(SURNAMES);
    }

    /** A full name with that surname. */
    static String full(Dice dice, String surname, boolean male) {
        String given = male ? MALE : FEMALE;
        StringBuilder name = new StringBuilder(surname).append(letter(dice, given));
        if (dice.permille(6)) {
            name.append(dice.pick(RARE));
        } else if (dice.chance(70)) {
            name.append(letter(dice, given));
        }
        return name.toString();
    }

    /** A name of two parts, as several minorities write them in Chinese. */
    static String dotted(Dice dice) {
        return dice.pick(FIRST) + "·" + dice.pick(LAST);
    }

    private static char letter(Dice dice, String given) {
        return given.charAt(dice.between(0, given.length() - 1));
    }
}
