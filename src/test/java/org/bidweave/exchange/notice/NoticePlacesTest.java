package org.bidweave.exchange.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.places.UkPlaces;
import org.junit.jupiter.api.Test;

class NoticePlacesTest {

    private static final UkPlaces UK = UkPlaces.read();

    private final List<String> notes = new ArrayList<>();

    @Test
    void codesAndRegionsGetTheirNamesAndDistrictsTheirCodes() {
        assertEquals(List.of(
                new Area(new AreaId("P1"), "Inverclyde, East Renfrewshire, and Renfrewshire", "UKM83"),
                new Area(new AreaId("P2"), "Glasgow City", "S12000049"),
                new Area(new AreaId("P3"), "West Midlands", "E12000005"),
                new Area(new AreaId("P4"), "United Kingdom", "K02000001")),
                places(code("UKM83"), code("UKM82"), new NoticePlace(NoticePlace.Kind.REGION_NAME, "West Midlands"), code("UK")));
        assertEquals(List.of(), notes);
    }

    @Test
    void aPlaceThatIsGivenTwiceInTwoWaysIsThereOnce() {
        assertEquals(List.of("Carmarthenshire", "South West Wales"), names(words("Carmarthenshire"), words("Sir Gaerfyrddin"), code("UKL14"), code("TLL14")));
    }

    @Test
    void aRegionThatIsGivenByItsCodeAndByTheNameOfACountyIsThereOnce() {
        assertEquals(List.of(new Area(new AreaId("P1"), "Kent", "UKJ4")), places(code("UKJ4"), words("Kent")));
    }

    @Test
    void aPlaceThatWasUnderstoodFromAnotherSpellingOrAFormerNameIsSaid() {
        assertEquals(List.of("Birmingham", "Cumbria"),
                names(words("Birmingam"), new NoticePlace(NoticePlace.Kind.REGION_NAME, "Cumbria"), words("Birmingham")));
        assertEquals(List.of(
                "“Birmingam” was understood as Birmingham (E08000025).",
                "Cumbria: since April 2023 Cumberland, and Westmorland and Furness."), notes);
    }

    @Test
    void wordsLieWithinTheDistrictTheyName() {
        assertEquals(List.of(new Area(new AreaId("P1"), "Ysgol Bryn Alyn, Wrexham", "", "W06000006")), places(words("Ysgol Bryn Alyn, Wrexham")));
        assertEquals(List.of("The place of delivery “Ysgol Bryn Alyn, Wrexham” was entered as a place within Wrexham (W06000006)."), notes);
    }

    @Test
    void wordsThatNameMoreAreNotSaidToLieWithinOneDistrict() {
        assertEquals(List.of(new Area(new AreaId("P1"), "Swansea and Cwmbran", "")), places(words("Swansea and Cwmbran")));
        assertEquals(List.of("Scotland", "Swansea"), names(words("Throughout Scotland"), words("Various locations in Swansea.")));
    }

    @Test
    void ofALongDescriptionThePlacesItNamesAreTakenAndSaid() {
        assertEquals(List.of("Neath Port Talbot", "Swansea"), names(words("The main place of performance is across Swansea and Neath Port Talbot.")));
        assertTrue(notes.getFirst().endsWith("entered from it: Neath Port Talbot (W06000012) and Swansea (W06000011)."), notes.toString());
    }

    @Test
    void whatIsNotKnownStaysAsItIsWithANote() {
        assertEquals(List.of(new Area(new AreaId("P1"), "UKZ99", "UKZ99"), new Area(new AreaId("P2"), "B1 1BB", ""), new Area(new AreaId("P3"), "Greenmeadow Farm", "")),
                places(code("UKZ99"), new NoticePlace(NoticePlace.Kind.POSTCODE, "B1 1BB"), words("Greenmeadow Farm")));
        assertEquals(List.of(
                "The place UKZ99 is a code that is not in the table of UK places; say which place it is.",
                "The place of delivery is given as the postcode B1 1BB; say in which district it lies.",
                "The place of delivery “Greenmeadow Farm” is not in the table of UK places."), notes);
    }

    @Test
    void everyCodeAndRegionOfTheRealNoticesIsUnderstood() throws IOException, UnreadableNotice {
        var folder = Path.of(System.getProperty("bidweave.notices", "../shared/data/notices"));
        assumeTrue(Files.isDirectory(folder), "The folder of real notices is not here.");
        var places = new TreeSet<String>();
        var unknown = new TreeSet<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".json") && !f.toString().contains("turnover-sentences")).toList()) {
                for (var notice : NoticeReader.read(file).releases()) {
                    for (var place : notice.places()) {
                        places.add(place.kind() + " " + place.text());
                        var read = new ArrayList<String>();
                        new NoticePlaces(UK, read).add(place);
                        read.stream().map(note -> place.kind() + ": " + note).forEach(unknown::add);
                    }
                }
            }
        }
        assertEquals(List.of(), unknown.stream().filter(note -> note.startsWith("AREA_CODE") || note.startsWith("REGION_NAME")).toList());
        assertEquals(126, places.size());
        assertEquals(23, unknown.stream().filter(note -> note.startsWith("POSTCODE")).count());
        assertTrue(unknown.contains("DESCRIPTION: “Throughout Scotland” was understood as Scotland (S92000003)."), unknown.toString());
    }

    private List<Area> places(NoticePlace... given) {
        var places = new NoticePlaces(UK, notes);
        List.of(given).forEach(places::add);
        return places.areas();
    }

    private List<String> names(NoticePlace... given) {
        return places(given).stream().map(Area::name).toList();
    }

    private static NoticePlace code(String code) {
        return new NoticePlace(NoticePlace.Kind.AREA_CODE, code);
    }

    private static NoticePlace words(String words) {
        return new NoticePlace(NoticePlace.Kind.DESCRIPTION, words);
    }
}
