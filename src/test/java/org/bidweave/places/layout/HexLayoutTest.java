package org.bidweave.places.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.places.District;
import org.bidweave.places.Hex;
import org.bidweave.places.HexLayout;
import org.junit.jupiter.api.Test;

/// The layout of the map. After a change of the districts run with `-Dbidweave.places=write`, which lays them out anew.
class HexLayoutTest {

    private static final Path TABLE = Path.of("src/main/resources/org/bidweave/places/hex-layout.tsv");

    private final Country country = Country.read();
    private final HexLayout layout = HexLayout.read();
    private final List<Hex> cells = country.districts().stream().map(it -> layout.hex(it.code()).orElseThrow()).toList();

    @Test
    void theTableIsWhatTheProgramLays() throws IOException {
        var asked = System.getProperty("bidweave.places");
        assumeTrue(asked != null, "Takes ten seconds: run with -Dbidweave.places=check, or =write to lay out anew.");
        var made = table(Laying.of(country), Abbreviations.of(country.districts().stream().map(District::name).toList()));
        if (asked.equals("write")) {
            Files.writeString(TABLE, made);
        }

        assertEquals(made, Files.readString(TABLE));
    }

    private String table(List<Hex> cells, List<String> abbreviations) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> String.join("\t", country.districts().get(i).code(), abbreviations.get(i),
                        String.valueOf(cells.get(i).column()), String.valueOf(cells.get(i).row())))
                .collect(Collectors.joining("\n", "# The districts of the United Kingdom as equal hexagons, laid out by a program of ours from"
                        + " their centres (HexLayoutTest). See src/site/markdown/places.md.\n# code\tthree letters\tcolumn\trow\n", "\n"));
    }

    @Test
    void everyDistrictHasOneCellAndNoTwoShareOne() {
        assertEquals(361, cells.size());
        assertEquals(361, new HashSet<>(cells).size());
    }

    @Test
    void noTwoDistrictsHaveTheSameThreeLetters() {
        var letters = country.districts().stream().map(it -> layout.letters(it.code())).toList();

        assertEquals(361, new HashSet<>(letters).size());
        assertTrue(letters.stream().allMatch(it -> it.length() == 3), letters.toString());
    }

    @Test
    void neighboursStayNeighbours() {
        var pairs = country.neighbours();
        long touching = pairs.stream().filter(pair -> distance(pair) == 1).count();
        long withinTwo = pairs.stream().filter(pair -> distance(pair) <= 2).count();

        assertTrue(withinTwo >= 0.95 * pairs.size(), withinTwo + " of " + pairs.size() + " neighbours lie within two cells");
        assertTrue(touching >= 0.70 * pairs.size(), touching + " of " + pairs.size() + " neighbours touch");
    }

    /// Borders that everybody knows, whatever the centres say.
    @Test
    void wellKnownNeighboursLieWithinTwoCells() {
        for (var pair : List.of("Leeds/Bradford", "Manchester/Salford", "Birmingham/Solihull", "Cornwall/Torridge", "Northumberland/Scottish Borders",
                "Cardiff/Vale of Glamorgan", "Camden/Islington", "Lambeth/Southwark", "Dover/Canterbury", "Norwich/Broadland", "Oxford/Cherwell",
                "Brighton and Hove/Lewes", "Bristol/South Gloucestershire", "Plymouth/South Hams", "Liverpool/Sefton", "Glasgow City/Renfrewshire",
                "City of Edinburgh/Midlothian", "Belfast/Lisburn and Castlereagh", "Gwynedd/Conwy", "Exeter/East Devon", "Durham/Darlington")) {
            var names = pair.split("/", -1);
            assertTrue(hex(names[0]).distance(hex(names[1])) <= 2, pair);
        }
    }

    @Test
    void regionsCountiesAndNationsHangTogetherWhereTheyDo() {
        var groups = new Groups(country);
        var board = new Board(cells);

        for (int i = 0; i < country.groups().size(); i++) {
            assertEquals(1, groups.parts(board, i), named(country.groups().get(i)));
        }
        assertTrue(country.groups().stream().anyMatch(group -> group.length == 33), "London is one of them");
    }

    @Test
    void islandsAndNorthernIrelandLieInTheSea() {
        for (int i = 0; i < cells.size(); i++) {
            var one = country.districts().get(i);
            for (int j = 0; j < cells.size(); j++) {
                var other = country.districts().get(j);
                boolean apart = i != j && (Water.ISLANDS.contains(one.code()) || overseas(one) != overseas(other));
                assertTrue(!apart || cells.get(i).distance(cells.get(j)) >= 2, one.name() + " touches " + other.name());
            }
        }
    }

    @Test
    void theLandHasNoHoles() {
        Set<Hex> land = new HashSet<>(cells);

        for (var hex : cells) {
            for (var beside : hex.around()) {
                assertTrue(land.contains(beside) || !land.containsAll(beside.around()), "a hole beside " + hex);
            }
        }
    }

    @Test
    void theCornersAreWhereTheyAre() {
        assertTrue(hex("Shetland Islands").y() < cells.stream().mapToDouble(Hex::y).sorted().skip(1).findFirst().orElseThrow());
        assertTrue(hex("Isles of Scilly").x() < hex("Cornwall").x());
        assertTrue(hex("Cornwall").x() < hex("Exeter").x());
        assertTrue(hex("Dover").x() > hex("Brighton and Hove").x());
        assertTrue(hex("Great Yarmouth").x() > hex("Peterborough").x());
        assertTrue(Stream.of("Liverpool", "Swansea").allMatch(it -> hex(it).x() < hex("Birmingham").x()));
        assertTrue(hex("Belfast").x() < hex("Dumfries and Galloway").x());
    }

    private int distance(int[] pair) {
        return cells.get(pair[0]).distance(cells.get(pair[1]));
    }

    private Hex hex(String name) {
        return cells.get(IntStream.range(0, cells.size())
                .filter(i -> country.districts().get(i).name().replace("County ", "").equals(name)).findFirst().orElseThrow());
    }

    private String named(int[] group) {
        return IntStream.of(group).mapToObj(i -> country.districts().get(i).name()).collect(Collectors.joining(", "));
    }

    private static boolean overseas(District district) {
        return district.region().equals(Water.NORTHERN_IRELAND);
    }
}
