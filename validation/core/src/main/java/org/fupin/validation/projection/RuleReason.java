package org.fupin.validation.projection;

import java.util.List;
import org.fupin.validation.rule.RuleDescription;

/** Why a rule is there, in words: on whose authority it asks for what it asks. */
final class RuleReason {

    private RuleReason() {}

    static String of(RuleDescription rule) {
        String basis = rule.basis();
        if (basis.startsWith("Logic")) {
            return "数据自身须合乎逻辑 the data would contradict themselves";
        }
        if (basis.startsWith("Practice")) {
            return "各地核查的做法 provinces check it in practice";
        }
        if (basis.startsWith("Standard") || basis.equals("Fupin")) {
            return "本标准的规定 this standard lays it down";
        }
        if (basis.equals("国家信息系统核查") || basis.equals("国家信息系统")) {
            return "国家信息系统的核查 the national system checks it";
        }
        boolean standard = List.of("GB ", "GB/T", "MZ/T", "T/").stream().anyMatch(basis::startsWith);
        return standard
                ? "标准的规定 the standard lays it down: " + basis
                : "文件或专项工作的要求 the document or programme asks for it: " + basis;
    }
}
