package org.bidweave.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Two tables are made from the published ones: run with `-Dbidweave.places=write` after these change.
class TablesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/bidweave/places");

    @Test
    void theTableOfDistrictsIsThePublishedOneInOurForm() throws IOException {
        var rows = Source.districts().stream().map(TablesTest::district).toList();

        assertEquals(361, rows.size());
        same("districts.tsv", "The districts of the United Kingdom in April 2025. Facts of the Office for National Statistics (OGL v3.0) and mySociety (CC BY 4.0).",
                "code\tname\ttype\tcounty\tregion\tITL 3 areas, the main one first\tlatitude\tlongitude\tpeople in 2020\tother spellings", rows);
    }

    @Test
    void theTableOfAreasForStatisticsIsThePublishedOneInOurForm() throws IOException {
        var rows = Source.statistics().stream().map(row -> Source.cell(row, "notice_code") + "\t" + Source.cell(row, "name")).toList();

        same("statistics.tsv", "Areas for statistics (ITL) of 2021 by the codes that notices use; officially they begin with TL. Facts of the Office for National Statistics (OGL v3.0).",
                "code\tname", rows);
    }

    private static void same(String name, String about, String heads, List<String> rows) throws IOException {
        var table = Stream.concat(Stream.of("# " + about + " See src/site/markdown/places.md.", "# " + heads), rows.stream())
                .collect(Collectors.joining("\n", "", "\n"));
        if ("write".equals(System.getProperty("bidweave.places"))) {
            Files.writeString(FOLDER.resolve(name), table);
        }
        assertEquals(table, Files.readString(FOLDER.resolve(name)));
    }

    private static String district(Map<String, String> row) {
        var code = Source.cell(row, "lad_code");
        var county = Source.cell(row, "utla_code");
        return String.join("\t", code, name(row), type(row), county.equals(code) ? "" : county, Source.cell(row, "region_code"),
                Source.cell(row, "itl3_all").replace(';', ' '), Source.cell(row, "lat"), Source.cell(row, "lon"),
                Source.cell(row, "pop_mid2020"), String.join(" / ", spellings(row)));
    }

    /// "Bristol, City of" is called Bristol.
    private static String name(Map<String, String> row) {
        return Source.cell(row, "lad_name").replaceFirst(", (City|County) of$", "");
    }

    private static String type(Map<String, String> row) {
        return switch (Source.cell(row, "lad_type")) {
            case "Metropolitan district" -> "Metropolitan borough";
            case "Non-metropolitan district", "NI district" -> "District";
            case "Council area (Scotland)" -> "Council area";
            case "Principal area (Wales)" -> "Principal area";
            default -> Source.cell(row, "lad_type");
        };
    }

    /// Those that are not the name itself, plain or with the usual words around it.
    private static List<String> spellings(Map<String, String> row) {
        var known = new HashSet<>(List.of(Spelling.folded(name(row))));
        return Source.spellings(row).stream().filter(spelling -> {
            var folded = Spelling.folded(spelling);
            return !known.contains(Spelling.bare(folded)) && known.add(folded);
        }).toList();
    }
}
