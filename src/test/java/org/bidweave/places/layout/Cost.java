package org.bidweave.places.layout;

import java.util.stream.IntStream;
import org.bidweave.places.Hex;

/// What is wrong with a layout around the districts and cells that a step touches.
final class Cost {

    private static final double SHAPE = 0.8;
    private static final double TURNED = 3;
    private static final double OFFSHORE = 3;
    private static final double TORN = 25;
    private static final double DRY = 12;
    private static final double NARROW = 4;
    private static final double INLAND = 6;
    private static final double HOLE = 6;
    private static final double ROUGH = 1;

    private final Wished wished;
    private final Groups groups;
    private final int[][] neighbours;
    private final double[][][] directions;
    private final boolean[][] water;
    private final boolean[] overseas;
    private final boolean[] shore;
    private final Hex[] hexes;
    private final Ferry[][] ferries;

    Cost(Country country, Wished wished) {
        this.wished = wished;
        int n = country.size();
        groups = new Groups(country);
        neighbours = new int[n][];
        directions = new double[n][][];
        water = new boolean[n][n];
        overseas = new boolean[n];
        shore = new boolean[n];
        hexes = IntStream.range(0, Board.CELLS).mapToObj(Board::hex).toArray(Hex[]::new);
        ferries = new Ferry[n][];
        for (int i = 0; i < n; i++) {
            int one = i;
            ferries[i] = country.ferries().stream().filter(it -> it.from() == one || it.to() == one).toArray(Ferry[]::new);
            overseas[i] = country.districts().get(i).region().equals(Water.NORTHERN_IRELAND);
            shore[i] = Water.shore(country.districts().get(i));
            neighbours[i] = IntStream.range(0, n).filter(other -> country.border(one, other)).toArray();
            directions[i] = IntStream.of(neighbours[i]).mapToObj(other -> country.direction(one, other)).toArray(double[][]::new);
            for (int j = 0; j < n; j++) {
                water[i][j] = i != j && Water.between(country.districts().get(i), country.districts().get(j));
            }
        }
    }

    /// Of a district, another that changes places with it or none, and the two cells.
    double around(Board board, int one, int other, int from, int to) {
        double cost = district(board, one) + TORN * groups.torn(board, one, other);
        return other == Board.FREE ? cost + coast(board, from) + coast(board, to)
                : cost + district(board, other) + frayed(board, from) + frayed(board, to);
    }

    private double district(Board board, int one) {
        int cell = board.cellOf(one);
        double cost = SHAPE * wished.miss(one, hexes[cell]);
        for (int i = 0; i < neighbours[one].length; i++) {
            cost += neighbour(hexes[cell], hexes[board.cellOf(neighbours[one][i])], directions[one][i]);
        }
        for (var ferry : ferries[one]) {
            cost += ferry(hexes[board.cellOf(ferry.from())], hexes[board.cellOf(ferry.to())], ferry);
        }
        return cost + dry(board, one, cell);
    }

    /// Neighbours want to lie side by side, in their true direction.
    private static double neighbour(Hex one, Hex other, double[] direction) {
        int apart = one.distance(other) - 1;
        double across = other.x() - one.x();
        double down = other.y() - one.y();
        double along = (across * direction[0] + down * direction[1]) / Math.sqrt(across * across + down * down);
        return apart + apart * apart + TURNED * (1 - along);
    }

    /// An island wants to lie off its own shore.
    private static double ferry(Hex from, Hex to, Ferry ferry) {
        double across = to.x() - from.x() - ferry.across();
        double down = to.y() - from.y() - ferry.down();
        return OFFSHORE * (across * across + down * down);
    }

    /// Two touch that water parts. Northern Ireland keeps two cells of sea.
    private double dry(Board board, int one, int cell) {
        double dry = 0;
        for (int step : Board.AROUND) {
            int there = board.at(cell + step);
            dry += there != Board.FREE && water[one][there] ? DRY : 0;
            for (int next : overseas[one] ? Board.AROUND : new int[0]) {
                int over = board.at(cell + step + next);
                dry += over != Board.FREE && !overseas[over] ? NARROW : 0;
            }
        }
        return dry;
    }

    /// Free cells within the land, an edge that is frayed, and a shore without water.
    private double coast(Board board, int cell) {
        double cost = frayed(board, cell);
        for (int step : Board.AROUND) {
            cost += frayed(board, cell + step);
        }
        return cost;
    }

    private double frayed(Board board, int cell) {
        int land = board.around(cell);
        int there = board.at(cell);
        return there == Board.FREE ? land >= 5 ? HOLE * (land - 4) : 0
                : ROUGH * (6 - land) * (6 - land) / 6 + (land == 6 && shore[there] ? INLAND : 0);
    }
}
