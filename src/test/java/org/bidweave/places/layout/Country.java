package org.bidweave.places.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.places.District;
import org.bidweave.places.UkPlaces;

/// The districts on a flat map, x east and y south in kilometres, and which of them are neighbours. The product has no boundaries: two
/// districts count as neighbours where no third one's centre lies well between theirs and no water does.
final class Country {

    private static final double KILOMETRES = 111.2;
    private static final double WIDEST = StrictMath.cos(StrictMath.toRadians(105));

    private final List<District> districts;
    private final double[] x;
    private final double[] y;
    private final boolean[][] borders;
    private final List<int[]> groups;

    private Country(List<District> districts, double[] x, double[] y, boolean[][] borders, List<int[]> groups) {
        this.districts = districts;
        this.x = x;
        this.y = y;
        this.borders = borders;
        this.groups = groups;
    }

    static Country read() {
        var places = UkPlaces.read();
        var districts = List.copyOf(places.districts());
        double middle = StrictMath.cos(StrictMath.toRadians(54.5));
        var x = districts.stream().mapToDouble(it -> it.centre().longitude() * middle * KILOMETRES).toArray();
        var y = districts.stream().mapToDouble(it -> -it.centre().latitude() * KILOMETRES).toArray();
        var borders = borders(districts, x, y);
        return new Country(districts, x, y, borders, groups(places, districts, borders));
    }

    List<District> districts() {
        return districts;
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    boolean border(int one, int other) {
        return borders[one][other];
    }

    /// Those that hang together.
    List<int[]> groups() {
        return groups;
    }

    int size() {
        return districts.size();
    }

    List<Ferry> ferries() {
        return Ferry.all(this::index);
    }

    private int index(String code) {
        return IntStream.range(0, size()).filter(i -> districts.get(i).code().equals(code)).findFirst().orElseThrow();
    }

    /// East and south, one long.
    double[] direction(int one, int other) {
        double across = x[other] - x[one];
        double down = y[other] - y[one];
        double distance = StrictMath.hypot(across, down);
        return new double[] {across / distance, down / distance};
    }

    /// Every pair of neighbours once.
    List<int[]> neighbours() {
        var pairs = new ArrayList<int[]>();
        for (int i = 0; i < size(); i++) {
            for (int j = i + 1; j < size(); j++) {
                if (borders[i][j]) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        return pairs;
    }

    private static boolean[][] borders(List<District> districts, double[] x, double[] y) {
        int n = districts.size();
        var borders = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                borders[i][j] = !Water.between(districts.get(i), districts.get(j)) && nothingBetween(i, j, x, y);
                borders[j][i] = borders[i][j];
            }
        }
        return borders;
    }

    /// Whether no third centre sees the two under a wide angle.
    private static boolean nothingBetween(int i, int j, double[] x, double[] y) {
        for (int k = 0; k < x.length; k++) {
            if (k != i && k != j) {
                double ax = x[i] - x[k];
                double ay = y[i] - y[k];
                double bx = x[j] - x[k];
                double by = y[j] - y[k];
                if (ax * bx + ay * by < WIDEST * StrictMath.hypot(ax, ay) * StrictMath.hypot(bx, by)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Regions, counties and other groups that hang together, as indexes of their districts.
    private static List<int[]> groups(UkPlaces places, List<District> districts, boolean[][] borders) {
        var codes = new LinkedHashSet<String>();
        districts.forEach(district -> Stream.of(district.region(), district.county()).filter(code -> !code.isEmpty()).forEach(codes::add));
        districts.forEach(district -> codes.add(district.statistics().getFirst()));
        codes.addAll(Arrays.asList("E11000001 E11000002 E11000003 E11000005 E11000006 E11000007 E13000001 UKJ11 E47000004 E47000006 E47000009"
                .split(" ", -1)));
        return codes.stream()
                .map(code -> places.districtsOf(code).stream().filter(it -> !Water.island(it)).mapToInt(districts::indexOf).toArray())
                .filter(group -> group.length > 1 && parts(group, borders) == 1)
                .toList();
    }

    private static int parts(int[] group, boolean[][] borders) {
        Set<Integer> left = new LinkedHashSet<>(IntStream.of(group).boxed().toList());
        int parts = 0;
        while (!left.isEmpty()) {
            parts++;
            var open = new ArrayList<Integer>(List.of(left.iterator().next()));
            while (!open.isEmpty()) {
                int one = open.removeLast();
                if (left.remove(one)) {
                    left.stream().filter(other -> borders[one][other]).forEach(open::add);
                }
            }
        }
        return parts;
    }
}
