package org.fupin.security.canary;

import java.time.LocalDate;
import java.util.Map;
import org.fupin.model.record.register.Person;
import org.fupin.security.policy.Profile;
import org.fupin.security.policy.SecurityPolicy;

/** Records classified under every dated profile. */
final class PolicyCanary implements CanaryPlug {

    @Override
    public void run(Canary canary, Room room, Outbox outbox) {
        Person person = canary.record(
                Person.class,
                Map.of("name", canary.name(), "certificateNo", canary.identity(), "phone", canary.phone()));
        for (Profile profile : Profile.values()) {
            SecurityPolicy policy = SecurityPolicy.of(profile);
            outbox.publish("policy", policy);
            outbox.publish("classes", policy.classify(person, LocalDate.of(2019, 6, 1)));
            outbox.publish("without a day", policy.classify(person, null));
            outbox.attempt("child", () -> policy.isChild(person, LocalDate.of(2019, 6, 1)));
        }
    }
}
