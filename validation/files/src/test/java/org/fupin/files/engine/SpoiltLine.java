package org.fupin.files.engine;

import java.nio.charset.StandardCharsets;

/** A row as bytes with its line end; some numbers spoil the line itself. */
final class SpoiltLine {

    private SpoiltLine() {}

    static byte[] of(String row, int number) {
        return switch (number) {
            case 0 -> bytes(row.substring(0, row.length() / 2) + "\n");
            case 1 -> bytes(row + row + "\n");
            case 2 -> bytes(row + "\r\n");
            case 3 -> bytes("\n" + row + "\n\n");
            case 4 -> bytes(row + "\r");
            case 5 -> bytes("  " + row + " \t\n");
            case 6 -> bytes(row.replace(",", " ,\t").replace("\":", "\" : ") + "\n");
            case 7 -> bytes(row.substring(0, row.length() - 1) + ",}\n");
            case 8 -> damaged(row, (byte) 0xFF);
            case 9 -> damaged(row, (byte) 0xE4);
            case 10 -> damaged(row, (byte) 0xC0);
            case 11 -> bytes("[" + row + "]\n");
            case 12 -> bytes("{}\n");
            case 13 -> bytes(row + " x\n");
            case 14 -> bytes(" \t \n" + row + "\n");
            case 15 -> bytes("\uFEFF" + row + "\n");
            case 16 -> bytes(row.replace(",", ",\r") + "\n");
            case 17 -> damaged(row, (byte) 0xED);
            case 18 -> bytes(row + "\u0000\n");
            case 19 -> bytes("7\n" + row + "\n");
            default -> bytes(row + "\n");
        };
    }

    /** The row with one byte replaced after its middle. */
    private static byte[] damaged(String row, byte by) {
        byte[] bytes = bytes(row + "\n");
        bytes[bytes.length / 2] = by;
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
