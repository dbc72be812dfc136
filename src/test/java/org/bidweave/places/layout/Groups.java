package org.bidweave.places.layout;

import java.util.List;
import java.util.stream.IntStream;

/// Counts into how many parts the regions, counties and other groups of districts fall.
final class Groups {

    private final List<int[]> groups;
    private final int[][] groupsOf;
    private final boolean[][] inside;
    private final int[] seen;
    private final int[] open;
    private int round;

    Groups(Country country) {
        groups = country.groups();
        inside = new boolean[groups.size()][country.size()];
        for (int i = 0; i < groups.size(); i++) {
            for (int member : groups.get(i)) {
                inside[i][member] = true;
            }
        }
        groupsOf = IntStream.range(0, country.size())
                .mapToObj(one -> IntStream.range(0, groups.size()).filter(group -> inside[group][one]).toArray())
                .toArray(int[][]::new);
        seen = new int[country.size()];
        open = new int[country.size()];
    }

    /// The parts beyond one of all groups that only one of two districts is in, as changing places within a group leaves it as it was.
    int torn(Board board, int one, int other) {
        int torn = 0;
        for (int group : groupsOf[one]) {
            torn += other != Board.FREE && inside[group][other] ? 0 : parts(board, group) - 1;
        }
        if (other != Board.FREE) {
            for (int group : groupsOf[other]) {
                torn += inside[group][one] ? 0 : parts(board, group) - 1;
            }
        }
        return torn;
    }

    int parts(Board board, int group) {
        round++;
        int parts = 0;
        for (int member : groups.get(group)) {
            if (seen[member] != round) {
                parts++;
                flood(board, group, member);
            }
        }
        return parts;
    }

    private void flood(Board board, int group, int start) {
        int count = 0;
        open[count++] = start;
        seen[start] = round;
        while (count > 0) {
            int cell = board.cellOf(open[--count]);
            for (int step : Board.AROUND) {
                int there = board.at(cell + step);
                if (there != Board.FREE && inside[group][there] && seen[there] != round) {
                    seen[there] = round;
                    open[count++] = there;
                }
            }
        }
    }
}
