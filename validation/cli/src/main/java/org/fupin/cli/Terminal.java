package org.fupin.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Tells whether somebody sits at a terminal. */
final class Terminal {

    private Terminal() {}

    /** Whether output goes to a terminal; from Java 22 on a console may be there without one. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean attached() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
