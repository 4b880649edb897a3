package org.fupin.examples.spring;

import jakarta.validation.Valid;
import org.fupin.model.record.register.Household;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes households; {@code @Valid} is all it needs to hold them to the standard. */
@RestController
final class HouseholdController {

    HouseholdController() {}

    /**
     * Takes a sound household.
     *
     * @param number what it goes by
     */
    record Taken(String number) {}

    /** Answers 201; a household that breaks a constraint or a rule never comes here. */
    @PostMapping("/households")
    @ResponseStatus(HttpStatus.CREATED)
    Taken take(@Valid @RequestBody Household household) {
        return new Taken(household.householdNo());
    }
}
