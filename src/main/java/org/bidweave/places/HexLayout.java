package org.bidweave.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The districts of the United Kingdom as equal hexagons, neighbours beside neighbours, and three letters for each. Everyone is as easy to
/// see as everyone else, where a true map would show the Highlands and hide Islington.
public final class HexLayout {

    private final Map<String, Hex> hexes = new HashMap<>();
    private final Map<String, String> letters = new HashMap<>();

    private HexLayout() {}

    /// Reads the table that comes with the program.
    public static HexLayout read() {
        var layout = new HexLayout();
        for (var row : Table.read("hex-layout.tsv").rows()) {
            layout.letters.put(row.cell(0), row.cell(1));
            layout.hexes.put(row.cell(0), new Hex(Integer.parseInt(row.cell(2)), Integer.parseInt(row.cell(3))));
        }
        return layout;
    }

    /// The cell of the district of this code.
    public Optional<Hex> hex(String code) {
        return Optional.ofNullable(hexes.get(code));
    }

    /// "Lee" for Leeds; empty where there is no such district.
    public String letters(String code) {
        return letters.getOrDefault(code, "");
    }
}
