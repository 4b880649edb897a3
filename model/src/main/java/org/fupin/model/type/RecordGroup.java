package org.fupin.model.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.record.assistance.AssistanceRecord;
import org.fupin.model.record.cooperation.CooperationRecord;
import org.fupin.model.record.department.DepartmentRecord;
import org.fupin.model.record.environment.EnvironmentRecord;
import org.fupin.model.record.exchange.ExchangeRecord;
import org.fupin.model.record.exit.ExitRecord;
import org.fupin.model.record.finance.FinanceRecord;
import org.fupin.model.record.fund.FundRecord;
import org.fupin.model.record.land.LandRecord;
import org.fupin.model.record.monitoring.MonitoringRecord;
import org.fupin.model.record.register.RegisterRecord;
import org.fupin.model.record.responsibility.ResponsibilityRecord;
import org.fupin.model.record.talent.TalentRecord;

/** The groups of record types, in the order of the standard; together they are the register of all record types. */
public enum RecordGroup {
    /** Register. */
    REGISTER("A", "建档立卡", "register", RegisterRecord.class),
    /** Assistance. */
    ASSISTANCE("B", "帮扶措施与力量", "assistance", AssistanceRecord.class),
    /** Funds and projects. */
    FUND("C", "资金与项目", "funds and projects", FundRecord.class),
    /** Finance and insurance. */
    FINANCE("D", "金融与保险", "finance and insurance", FinanceRecord.class),
    /** Land. */
    LAND("E", "土地", "land", LandRecord.class),
    /** Talent and science. */
    TALENT("F", "人才与科技", "talent and science", TalentRecord.class),
    /** Cooperation and society. */
    COOPERATION("G", "协作与社会扶贫", "cooperation and society", CooperationRecord.class),
    /** Department feeds. */
    DEPARTMENT("H", "部门数据", "department feeds", DepartmentRecord.class),
    /** Monitoring. */
    MONITORING("I", "防止返贫监测", "monitoring", MonitoringRecord.class),
    /** Exit and census. */
    EXIT("J", "退出与普查", "exit and census", ExitRecord.class),
    /** Responsibility, assessment, supervision. */
    RESPONSIBILITY("K", "责任、考核与监督", "responsibility, assessment, supervision", ResponsibilityRecord.class),
    /** Living environment and revitalisation link. */
    ENVIRONMENT("L", "人居环境与振兴衔接", "living environment and revitalisation link", EnvironmentRecord.class),
    /** Exchange and access. */
    EXCHANGE("M", "数据交换与访问", "exchange and access", ExchangeRecord.class);

    private final String code;
    private final String zh;
    private final String en;
    private final Class<? extends CanonicalRecord> members;

    RecordGroup(String code, String zh, String en, Class<? extends CanonicalRecord> members) {
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.members = members;
    }

    /** Letter of the group, {@code A} to {@code M}. */
    public String code() {
        return code;
    }

    /** Chinese name. */
    public String zh() {
        return zh;
    }

    /** English name. */
    public String en() {
        return en;
    }

    /** The Java records of the group, in the order of its register. */
    public List<Class<? extends CanonicalRecord>> members() {
        List<Class<? extends CanonicalRecord>> all = new ArrayList<>();
        for (Class<?> member : members.getPermittedSubclasses()) {
            all.add(member.asSubclass(CanonicalRecord.class));
        }
        return List.copyOf(all);
    }

    static RecordGroup of(Class<? extends CanonicalRecord> javaType) {
        return Arrays.stream(values())
                .filter(group -> group.members.isAssignableFrom(javaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(javaType.getName() + " belongs to no group"));
    }
}
