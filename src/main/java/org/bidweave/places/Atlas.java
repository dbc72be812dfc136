package org.bidweave.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.places.Table.Row;

/// Puts the tables together: every district, every area made of them, and every name and code they go or went by.
final class Atlas {

    private static final Pattern BESIDE = Pattern.compile("[ -](?:upon|on|under)[ -].*");
    private static final Pattern TOGETHER = Pattern.compile(", | and ");
    private static final Pattern CODE = Pattern.compile("E\\d{8}|UK|GB");
    private static final int LEAST_LETTERS = 4;

    private final Map<String, District> districts = new LinkedHashMap<>();
    private final Map<String, String> wideNames = new HashMap<>();
    private final Map<Set<String>, UkPlace> grounds = new HashMap<>();
    private final Index index = new Index();
    private final Map<String, Smaller> smaller = new HashMap<>();
    private final Map<String, List<Namesake>> namesakes = new HashMap<>();
    private final Map<UkPlace, String> ended = new HashMap<>();

    static Atlas read() {
        var atlas = new Atlas();
        var wider = Table.read("wider.tsv").rows();
        wider.forEach(row -> atlas.wideNames.put(row.cell(0), row.cell(1)));
        Table.read("districts.tsv").rows().forEach(atlas::district);
        wider.stream().filter(row -> row.codes(3).isEmpty()).forEach(atlas::wider);
        wider.stream().filter(row -> !row.codes(3).isEmpty()).forEach(atlas::wider);
        Table.read("statistics.tsv").rows().forEach(atlas::statistics);
        Table.read("spellings.tsv").rows().forEach(row -> row.names(1).forEach(name -> atlas.index.addName(name, atlas.known(row.cell(0)))));
        Table.read("former.tsv").rows().forEach(atlas::former);
        Table.read("towns.tsv").rows().forEach(atlas::towns);
        List.copyOf(atlas.districts.values()).forEach(atlas::shortNames);
        return atlas;
    }

    Map<String, District> districts() {
        return districts;
    }

    /// The district of a code that stands in the tables.
    District district(String code) {
        return Optional.ofNullable(districts.get(code)).orElseThrow();
    }

    Index index() {
        return index;
    }

    /// By folded name.
    Map<String, Smaller> smaller() {
        return smaller;
    }

    /// By folded name.
    Map<String, List<Namesake>> namesakes() {
        return namesakes;
    }

    /// The month in which a former area ended.
    Map<UkPlace, String> ended() {
        return ended;
    }

    private void district(Row row) {
        var district = new District(row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.cell(4), row.codes(5),
                new Centre(Double.parseDouble(row.cell(6)), Double.parseDouble(row.cell(7))), Integer.parseInt(row.cell(8)));
        districts.put(district.code(), district);
        var where = Stream.of(district.county(), district.region())
                .filter(code -> !code.isEmpty()).map(wideNames::get).collect(Collectors.joining(", "));
        var place = new UkPlace(district.code(), district.name(), Kind.DISTRICT, district.type(), where, List.of(district.code()));
        index.add(place);
        grounds.put(Set.of(place.code()), place);
        row.names(9).forEach(name -> index.addName(name, place));
    }

    private void wider(Row row) {
        var code = row.cell(0);
        var members = row.codes(3).isEmpty()
                ? districts.values().stream().filter(it -> it.region().equals(code) || it.county().equals(code)).map(District::code).toList()
                : together(row.codes(3));
        var place = wide(code, row.cell(1), Kind.valueOf(row.cell(2)), members);
        index.add(place);
        if (!code.isEmpty()) {
            grounds.putIfAbsent(Set.copyOf(members), place);
        }
        row.names(4).forEach(name -> {
            index.addName(name, place);
            if (CODE.matcher(name).matches()) {
                index.addCode(name, place);
            }
        });
    }

    /// An area for statistics on the same ground as another area is one of that area's codes and names.
    private void statistics(Row row) {
        var code = row.cell(0);
        var members = districts.values().stream().filter(it -> it.statistics().stream().anyMatch(in -> in.startsWith(code))).toList();
        var place = wide(code, row.cell(1), Kind.STATISTICS, members.stream().map(District::code).toList());
        boolean whole = members.stream().allMatch(it -> it.statistics().stream().allMatch(in -> in.startsWith(code)));
        var known = grounds.get(Set.copyOf(place.districts()));
        if (whole && known != null) {
            index.addCode(code, known);
            if (index.named(row.cell(1)).isEmpty()) {
                index.addName(row.cell(1), known);
            }
        } else {
            index.add(place);
        }
    }

    private void former(Row row) {
        switch (row.cell(3)) {
            case "SAME" -> {
                var now = known(row.cell(4));
                row.codes(1).forEach(code -> index.addCode(code, now));
                row.names(0).forEach(name -> index.addName(name, now));
                row.names(5).forEach(name -> index.addName(name, now));
            }
            case "PART" -> {
                var part = new Smaller(row.cell(0), known(row.cell(4)), row.cell(2));
                smaller.put(Spelling.folded(row.cell(0)), part);
                row.names(5).forEach(name -> smaller.put(Spelling.folded(name), new Smaller(name, part.district(), row.cell(2))));
                row.codes(1).forEach(code -> smaller.put(Spelling.folded(code), part));
            }
            default -> {
                var place = wide(row.cell(1), row.cell(0), Kind.FORMER, together(row.codes(4)));
                ended.put(place, row.cell(2));
                index.add(place);
                row.names(5).forEach(name -> index.addName(name, place));
            }
        }
    }

    private void towns(Row row) {
        var which = row.cell(2).split("; ", -1);
        var codes = row.codes(1);
        var all = new ArrayList<Namesake>();
        for (int i = 0; i < codes.size(); i++) {
            all.add(new Namesake(known(codes.get(i)), which[i]));
        }
        namesakes.put(Spelling.folded(row.cell(0)), all);
    }

    /// "Newcastle" for Newcastle upon Tyne, "Barking" for a part of Barking and Dagenham.
    private void shortNames(District district) {
        var place = known(district.code());
        var shorter = Spelling.folded(BESIDE.matcher(district.name()).replaceFirst(""));
        if (!shorter.equals(Spelling.folded(district.name())) && index.named(shorter).isEmpty()) {
            var all = namesakes.computeIfAbsent(shorter, _ -> new ArrayList<>());
            if (all.stream().noneMatch(it -> it.district().equals(place))) {
                all.add(new Namesake(place, ""));
            }
        }
        var parts = TOGETHER.split(district.name(), -1);
        for (var part : parts.length < 2 ? new String[0] : parts) {
            var name = Spelling.folded(part);
            if (name.length() >= LEAST_LETTERS && index.named(name).isEmpty()) {
                smaller.putIfAbsent(name, new Smaller(part, place, ""));
            }
        }
    }

    private UkPlace known(String code) {
        return index.code(code).orElseThrow(() -> new IllegalStateException("The tables name " + code + ", which none of them describes."));
    }

    private List<String> together(List<String> codes) {
        var all = new LinkedHashSet<String>();
        codes.forEach(code -> all.addAll(known(code).districts()));
        return List.copyOf(all);
    }

    private UkPlace wide(String code, String name, Kind kind, List<String> members) {
        var in = members.stream().map(member -> district(member).region()).distinct().map(wideNames::get).toList();
        var where = kind == Kind.COUNTRY || in.contains(name) ? "" : kind == Kind.REGION ? "England" : String.join(", ", in);
        return new UkPlace(code, name, kind, code.startsWith("E47") ? "Combined authority" : kind.word(), where, members);
    }
}
