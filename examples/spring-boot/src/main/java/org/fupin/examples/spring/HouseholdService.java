package org.fupin.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service; {@code POST /households} takes a household. */
@SpringBootApplication
public class HouseholdService {

    /** Made by Spring. */
    public HouseholdService() {}

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(HouseholdService.class, args);
    }
}
