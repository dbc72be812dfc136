package org.bidweave.places.layout;

import java.util.List;
import java.util.function.ToIntFunction;

/// How an island lies off a shore, in widths of a cell east and south: in its true direction, with a strip of water between. Districts by number.
record Ferry(int from, int to, double across, double down) {

    static List<Ferry> all(ToIntFunction<String> number) {
        return List.of(
                of(number, "E06000052", "E06000053", -1.5, 1.7),
                of(number, "E06000045", "E06000046", 0.5, 1.7),
                of(number, "W06000002", "W06000001", -1.5, -1),
                of(number, "S12000017", "S12000013", -2, -0.4),
                of(number, "S12000017", "S12000023", 1, -1.7),
                of(number, "S12000023", "S12000027", 1, -1.7),
                of(number, "S12000035", "N09000004", -2.5, 2),
                of(number, "S12000006", "N09000011", -3.6, 0.4),
                of(number, "S12000028", "N09000008", -3, 0.6));
    }

    private static Ferry of(ToIntFunction<String> number, String from, String to, double across, double down) {
        return new Ferry(number.applyAsInt(from), number.applyAsInt(to), across, down);
    }
}
