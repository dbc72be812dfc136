package org.bidweave.exchange.register;

import java.util.Arrays;
import java.util.BitSet;

/// The rows of a table by organisation, in numbers only, as there are millions of them: each row is `width` numbers.
final class Joined {

    private final int width;
    private final Keys keys = new Keys();
    private long[] values;
    private int[] next = new int[1024];
    private int[] first = new int[1024];
    private int[] last = new int[1024];
    private int rows;
    private int lastKey;
    private int lastPlace;
    private final BitSet asked = new BitSet();

    Joined(int width) {
        this.width = width;
        values = new long[1024 * width];
    }

    void add(int key, long... row) {
        int at = added(key) * width;
        System.arraycopy(row, 0, values, at, width);
    }

    private int added(int key) {
        makeRoom();
        int place = key == lastKey && rows > 0 ? lastPlace : keys.placeOf(key);
        lastKey = key;
        lastPlace = place;
        if (place == first.length) {
            first = Arrays.copyOf(first, place * 2);
            last = Arrays.copyOf(last, place * 2);
        }
        if (first[place] == 0) {
            first[place] = rows + 1;
        } else {
            next[last[place] - 1] = rows + 1;
        }
        last[place] = rows + 1;
        return rows++;
    }

    private void makeRoom() {
        if (rows == next.length) {
            next = Arrays.copyOf(next, rows + (rows >> 1));
            values = Arrays.copyOf(values, next.length * width);
        }
    }

    /// Told of the numbers of a row.
    interface Row {

        void of(long[] values, int from);
    }

    /// The organisation's rows, in the order of the file.
    void each(int key, Row row) {
        int place = keys.find(key);
        if (place < 0) {
            return;
        }
        asked.set(place);
        for (int at = first[place]; at != 0; at = next[at - 1]) {
            row.of(values, (at - 1) * width);
        }
    }

    /// Rows of organisations that nobody asked for.
    long unasked() {
        long count = 0;
        for (int place = asked.nextClearBit(0); place < keys.size(); place = asked.nextClearBit(place + 1)) {
            for (int at = first[place]; at != 0; at = next[at - 1]) {
                count++;
            }
        }
        return count;
    }
}
