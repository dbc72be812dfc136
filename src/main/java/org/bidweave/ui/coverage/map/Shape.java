package org.bidweave.ui.coverage.map;

import java.util.ArrayList;
import java.util.List;

/// The corners and lines of what stands on the map, x and y in turn.
final class Shape {

    private static final double SIDE = Math.sqrt(3) / 2;

    private static final int ROUND = 4;

    private Shape() {}

    /// Six corners at a distance from the middle, the first at the top, clockwise.
    static double[] hexagon(double x, double y, double radius) {
        double across = SIDE * radius;
        double half = radius / 2;
        return new double[] {x, y - radius, x + across, y - half, x + across, y + half, x, y + radius, x - across, y + half, x - across, y - half};
    }

    /// The lower part of a hexagon, filled so far: nothing at 0, all of it at 1.
    static double[] level(double x, double y, double radius, double part) {
        double top = y + radius - 2 * radius * Math.clamp(part, 0, 1);
        var corners = hexagon(x, y, radius);
        var below = new ArrayList<Double>();
        for (int i = 0; i < corners.length; i += 2) {
            int next = (i + 2) % corners.length;
            if (corners[i + 1] >= top) {
                below.addAll(List.of(corners[i], corners[i + 1]));
            }
            if ((corners[i + 1] - top) * (corners[next + 1] - top) < 0) {
                double share = (top - corners[i + 1]) / (corners[next + 1] - corners[i + 1]);
                below.addAll(List.of(corners[i] + share * (corners[next] - corners[i]), top));
            }
        }
        return array(below);
    }

    /// Slanted lines across a shape without dents, so far apart.
    static double[] hatch(double[] corners, double step) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < corners.length; i += 2) {
            least = Math.min(least, corners[i] + corners[i + 1]);
            most = Math.max(most, corners[i] + corners[i + 1]);
        }
        var ends = new ArrayList<Double>();
        for (double sum = Math.ceil(least / step) * step; sum < most; sum += step) {
            var cut = cut(corners, sum);
            if (cut.size() == 4) {
                ends.addAll(cut);
            }
        }
        return array(ends);
    }

    /// Where the line on which x and y have this sum meets the edge.
    private static List<Double> cut(double[] corners, double sum) {
        var points = new ArrayList<Double>();
        for (int i = 0; i < corners.length; i += 2) {
            int next = (i + 2) % corners.length;
            double one = corners[i] + corners[i + 1] - sum;
            double other = corners[next] + corners[next + 1] - sum;
            if (one < 0 != other < 0) {
                double share = one / (one - other);
                points.add(corners[i] + share * (corners[next] - corners[i]));
                points.add(corners[i + 1] + share * (corners[next + 1] - corners[i + 1]));
            }
        }
        return points;
    }

    /// A house with its middle here.
    static double[] house(double x, double y, double size) {
        double half = size / 2;
        return new double[] {x - half, y - 0.05 * size, x, y - 0.55 * size, x + half, y - 0.05 * size, x + half, y + half, x - half, y + half};
    }

    static double[] octagon(double x, double y, double size) {
        double half = size / 2;
        double cut = half * 0.414;
        return new double[] {x - cut, y - half, x + cut, y - half, x + half, y - cut, x + half, y + cut, x + cut, y + half, x - cut, y + half,
            x - half, y + cut, x - half, y - cut};
    }

    static double[] diamond(double x, double y, double size) {
        double half = size / 2;
        return new double[] {x, y - half, x + half, y, x, y + half, x - half, y};
    }

    /// A triangle on its base, which reaches as far up as down.
    static double[] triangle(double x, double y, double width, double reach) {
        return new double[] {x, y - reach, x + width / 2, y + reach, x - width / 2, y + reach};
    }

    /// A square with round corners.
    static double[] rounded(double x, double y, double reach, double corner) {
        var corners = new double[4 * ROUND * 2];
        for (int i = 0; i < 4 * ROUND; i++) {
            int quarter = i / ROUND;
            double turn = Math.PI / 2 * (quarter + (double) (i % ROUND) / (ROUND - 1));
            double right = quarter == 0 || quarter == 3 ? 1 : -1;
            double down = quarter < 2 ? 1 : -1;
            corners[2 * i] = x + right * (reach - corner) + corner * Math.cos(turn);
            corners[2 * i + 1] = y + down * (reach - corner) + corner * Math.sin(turn);
        }
        return corners;
    }

    static double[] box(double x, double y, double width, double height) {
        return new double[] {x, y, x + width, y, x + width, y + height, x, y + height};
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
