package org.fupin.security.canary;

import java.nio.file.Path;

/**
 * Takes a canary through one API of the module.
 */
@FunctionalInterface
interface CanaryPlug {

    /**
     * Goes through the API as its users do, rightly and wrongly.
     *
     * @param canary whose values to use; they may be given to the API in any way
     * @param room where the plug may write what holds values in clear, such as input files and extracted packages
     * @param outbox takes everything that must hold none
     */
    void run(Canary canary, Room room, Outbox outbox) throws Exception;

    /**
     * Directories of a plug.
     *
     * @param clear may hold values in clear; is not scanned
     * @param scanned is scanned, also while the plug runs
     */
    record Room(Path clear, Path scanned) {}
}
