package org.fupin.security.token;

import java.util.Objects;
import org.fupin.model.identifier.OwnerNumber;
import org.fupin.model.identifier.Part;
import org.jspecify.annotations.Nullable;

/** Normal form of identity numbers, version 1: the number of the owner, the same that numbers in clear are compared by. */
final class IdentityForm {

    private IdentityForm() {}

    static Normalised of(String compact) {
        @Nullable Part fault = OwnerNumber.fault(compact);
        if (fault == null) {
            return Normalised.of(OwnerNumber.of(compact).orElseThrow());
        }
        return Normalised.unmatchable(
                switch (Objects.requireNonNull(fault)) {
                    case DATE -> Unmatchable.DATE;
                    case CHECK -> Unmatchable.CHECK;
                    default -> Unmatchable.SHAPE;
                });
    }
}
