package org.fupin.files.header;

import java.util.Set;

/** Tells whether a unit that a header names is that of the element. */
final class Units {

    private static final Set<String> KNOWN = Set.of(
            "元", "万元", "千元", "百元", "亿元", "角", "分", "亩", "公顷", "平方米", "m2", "万亩", "平方公里", "人", "万人", "户", "万户", "%", "‰",
            "百分比", "公里", "千米", "km", "米", "m", "里", "吨", "公斤", "千克", "kg", "斤", "年", "月", "个月", "天", "日", "小时", "度",
            "°", "kw", "千瓦", "kwh", "元/年", "万元/年", "元/月", "元/人", "元/亩", "个", "次", "岁");

    private Units() {}

    /** Whether the text names a unit of measure. */
    static boolean is(String bracket) {
        return KNOWN.contains(bracket);
    }

    /** Whether values in the named unit are values of the element; an element without unit takes any. */
    static boolean fits(String named, String unit) {
        String own = HeaderText.plain(unit);
        return own.isEmpty()
                || own.equals(named)
                || own.startsWith(named + "/")
                || named.startsWith(own + "/")
                || same(own, named, Set.of("m2", "平方米"))
                || same(own, named, Set.of("公里", "千米", "km"))
                || same(own, named, Set.of("%", "百分比"));
    }

    private static boolean same(String one, String other, Set<String> names) {
        return names.contains(one) && names.contains(other);
    }
}
