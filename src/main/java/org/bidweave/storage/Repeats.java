package org.bidweave.storage;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.bidweave.directory.DirectoryIndex;

/// Which organisations of a list stand in a file before it too: the number of each in the directory, and in the list. Packed, as a list may
/// be as long as a register.
final class Repeats {

    static final Repeats NONE = new Repeats(new long[0]);

    /// The number in the directory above, that in the list below; ascending.
    private final long[] pairs;

    private Repeats(long[] pairs) {
        this.pairs = pairs;
    }

    /// Of a list whose organisations the directory numbers from `first` on.
    static Repeats of(DirectoryFile list, int first, DirectoryIndex index) {
        var pairs = LongStream.builder();
        var here = new int[] {0};
        list.each(entry -> {
            int number = index.number(entry.id());
            if (number < first) {
                pairs.add((long) number << Integer.SIZE | here[0]);
            }
            here[0]++;
        });
        return new Repeats(pairs.build().sorted().toArray());
    }

    /// The number in the list of what has that number in the directory; below zero where the list does not repeat it.
    int inList(int number) {
        int at = Arrays.binarySearch(pairs, (long) number << Integer.SIZE);
        int from = at < 0 ? -at - 1 : at;
        return from < pairs.length && pairs[from] >> Integer.SIZE == number ? (int) pairs[from] : -1;
    }
}
