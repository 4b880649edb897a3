package org.fupin.security.canary;

import java.time.LocalDate;
import java.util.Map;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.security.mask.AddressLevel;
import org.fupin.security.mask.IdentityCandidates;
import org.fupin.security.mask.KnownFacts;
import org.fupin.security.mask.ValueMask;

/** Masks of every kind, also of values that are not of their kind. */
final class MaskCanary implements CanaryPlug {

    @Override
    public void run(Canary canary, Room room, Outbox outbox) {
        KnownFacts known = KnownFacts.ofLiving(LocalDate.of(2019, 6, 1));
        Map<String, ValueMask> masks = Map.of(
                "identity", ValueMask.identity(6, 1),
                "phone", ValueMask.phone(3, 2),
                "account", ValueMask.account(4),
                "address", ValueMask.address(AddressLevel.COUNTY),
                "hidden", ValueMask.hidden());
        for (String value : canary.all()) {
            for (SensitiveKind kind : SensitiveKind.values()) {
                ValueMask mask = ValueMask.of(kind);
                outbox.publish(kind.name(), mask.mask(value) + " " + mask.residualCandidates(known));
                outbox.attempt(kind + " counted", () -> mask.residualCandidates(mask.mask(value), known));
            }
            masks.forEach((name, mask) -> outbox.publish(name, mask.mask(value)));
            outbox.attempt("area", () -> known.withArea(value));
            outbox.attempt("pattern", () -> new IdentityCandidates().count(value, known));
        }
    }
}
