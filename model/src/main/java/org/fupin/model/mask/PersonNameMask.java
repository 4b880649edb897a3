package org.fupin.model.mask;

import java.text.Normalizer;
import java.util.Set;

/**
 * What of a person's name may be shown: the family name. That is one character; two of a compound family name (复姓) with
 * a given name behind it; of a name written with a middle dot, as many peoples of China do, the part before the first
 * dot. Of any other name, Latin ones too, it is the first character. At least one character always stays hidden.
 *
 * <p>Source of the list: the 60 compound family names of the Hundred Family Names (百家姓) and others still in use
 * (likely; there is no official list).
 */
final class PersonNameMask {

    private static final Set<String> COMPOUND =
            Set.of(("万俟 司马 上官 欧阳 夏侯 诸葛 闻人 东方 赫连 皇甫 尉迟 公羊 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 公孙 仲孙 轩辕 令狐 "
                            + "钟离 宇文 长孙 慕容 鲜于 闾丘 司徒 司空 亓官 司寇 子车 颛孙 端木 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 "
                            + "夹谷 宰父 谷梁 段干 百里 东郭 南门 呼延 羊舌 微生 梁丘 左丘 东门 西门 南宫 第五 "
                            + "独孤 纳兰 完颜 叶赫 那拉 富察 钮祜 达奚 褚师 即墨 太史 南荣 东里 公仪 公输 耶律 贺兰 哥舒 宿勤 斛律 "
                            + "歐陽 司馬 諸葛 長孫 鮮于 東方 尉遲 獨孤")
                    .split(" "));

    private PersonNameMask() {}

    static String of(String text) {
        String name = Normalizer.normalize(text, Normalizer.Form.NFC);
        int points = name.codePointCount(0, name.length());
        int shown = points <= 1 ? 0 : familyName(name, points);
        int end = name.offsetByCodePoints(0, shown);
        return name.substring(0, end) + "*".repeat(points - shown);
    }

    /** How many characters of the name, which has at least two, may be shown; always fewer than it has. */
    private static int familyName(String name, int points) {
        int dot = firstDot(name);
        if (dot > 0 && dot < name.length() - 1) {
            return name.codePointCount(0, dot + 1);
        }
        return points > 2 && COMPOUND.contains(name.substring(0, name.offsetByCodePoints(0, 2))) ? 2 : 1;
    }

    /** Index of the first middle dot in any of its spellings; U+00B7 is the right one. */
    private static int firstDot(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\u00B7' || c == '\u2022' || c == '\u2027' || c == '\u30FB' || c == '\uFF65' || c == '\u22C5') {
                return i;
            }
        }
        return -1;
    }
}
