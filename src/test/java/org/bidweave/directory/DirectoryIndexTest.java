package org.bidweave.directory;

import static org.bidweave.directory.Listings.EXETER;
import static org.bidweave.directory.Listings.HARBOURLIGHT;
import static org.bidweave.directory.Listings.ORKNEY;
import static org.bidweave.directory.Listings.REMOVED;
import static org.bidweave.directory.Listings.ST_MARYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;
import org.bidweave.places.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryIndexTest {

    private static final UkPlaces UK = UkPlaces.read();
    private static final DirectoryIndex INDEX = index(Listings.all());

    static DirectoryIndex index(List<RegisterEntry> entries) {
        var maker = new DirectoryIndex.Maker(UK);
        entries.forEach(entry -> maker.add(Sought.of(entry)));
        return maker.make();
    }

    private static UkPlace place(String name) {
        return ((Understanding.One) UK.understand(name)).place();
    }

    private static List<String> ids(Query query) {
        var found = INDEX.find(query);
        assertEquals(found.best().size(), found.count());
        return found.best().stream().map(Hit::id).toList();
    }

    private static List<String> ids(RegisterEntry... entries) {
        return Stream.of(entries).map(RegisterEntry::id).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbourlight", "housing harbourl", "ADVICE  of the Harbourlight", "lamp", "urligh", "200001", "GB-CHC-200001", "2000 harbour lamp"})
    void wordsInAnyOrderTheirBeginningsOtherNamesAndTheNumberFindAnOrganisation(String words) {
        assertEquals(HARBOURLIGHT.id(), ids(Query.words(words)).getFirst());
        assertFalse(INDEX.find(Query.words(words)).alike());
    }

    @ParameterizedTest
    @ValueSource(strings = {"st marys cafe", "St Mary's Café", "cafe and hall", "MARYS"})
    void accentsCaseAndApostrophesDoNotMatter(String words) {
        assertEquals(ids(ST_MARYS), ids(Query.words(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbuorlight", "harborlihgt", "harbourlght housng", "narbourlight", "hsrbourl advic"})
    void aSlipOrTwoIsForgivenWhereNothingElseAnswersAndSaid(String words) {
        assertEquals(ids(HARBOURLIGHT), ids(Query.words(words)));
        assertTrue(INDEX.find(Query.words(words)).alike());
    }

    @Test
    void shortWordsForgiveNothingAndOneWordWithoutAnAnswerIsEnoughForNone() {
        assertEquals(List.of(), ids(Query.words("lmp")));
        assertEquals(List.of(), ids(Query.words("harbourlight zebra")));
    }

    @Test
    void theNumberIsFoundWithItsLettersAndWhileItIsTyped() {
        assertEquals(ids(ORKNEY), ids(Query.words("SC012345")));
        assertEquals(ids(ORKNEY), ids(Query.words("gb-sc-sc012345")));
        assertEquals(ids(HARBOURLIGHT, ST_MARYS), ids(Query.words("2000")));
    }

    @Test
    void whoIsRemovedIsFoundOnlyWhereAskedFor() {
        assertEquals(ids(HARBOURLIGHT, EXETER), ids(Query.words("housing")));
        assertEquals(Set.copyOf(ids(HARBOURLIGHT, EXETER, REMOVED)), Set.copyOf(ids(Query.words("housing").withActiveOnly(false))));
    }

    @Test
    void theWholeNameComesBeforeItsBeginningAndThatBeforeTheRestTheLargerFirst() {
        assertEquals(ids(REMOVED, HARBOURLIGHT), ids(Query.words("harbour housing").withActiveOnly(false)));
        assertEquals(ids(HARBOURLIGHT, ST_MARYS, EXETER, ORKNEY), ids(Query.ALL));
    }

    @Test
    void aDistrictFindsWhoWorksInItItsCountyRegionOrNationTheNearestFirst() {
        var found = INDEX.find(Query.ALL.withAreas(List.of(place("Exeter"))));
        assertEquals(List.of(new Hit(EXETER.id(), Reach.HERE), new Hit(HARBOURLIGHT.id(), Reach.COUNTY), new Hit(ST_MARYS.id(), Reach.NATION)),
                found.best());
        assertEquals(List.of(new Hit(HARBOURLIGHT.id(), Reach.HERE), new Hit(EXETER.id(), Reach.HERE), new Hit(ST_MARYS.id(), Reach.NATION)),
                INDEX.find(Query.ALL.withAreas(List.of(place("Devon")))).best());
        assertEquals(ids(ORKNEY), ids(Query.ALL.withAreas(List.of(place("Scotland")))));
        assertEquals(ids(ORKNEY, ST_MARYS), ids(Query.ALL.withAreas(List.of(place("Orkney Islands"), place("Leeds")))));
    }

    @Test
    void aWorkIsFoundByItsLabelOrWordsOfItInAnyRegister() {
        assertEquals(ids(HARBOURLIGHT, EXETER), ids(Query.ALL.withWorks(List.of("Accommodation/housing"))));
        assertEquals(ids(ST_MARYS, ORKNEY), ids(Query.ALL.withWorks(List.of("education"))));
        assertEquals(List.of(), ids(Query.ALL.withWorks(List.of("education", "housing"))));
        assertEquals(List.of("Accommodation/housing", "Education/training", "The advancement of education"), INDEX.works());
    }

    @Test
    void incomeIsFromAndToAndInABandAndUnknownIncomeIsInNone() {
        assertEquals(ids(ST_MARYS, EXETER), ids(Query.ALL.withIncome(9_000L, 40_000L)));
        assertEquals(ids(HARBOURLIGHT), ids(Query.ALL.withIncome(40_001L, null)));
        assertEquals(ids(HARBOURLIGHT, EXETER), ids(Query.ALL.withSizes(Set.of(SizeBand.MICRO, SizeBand.MEDIUM))));
        assertEquals(ids(ORKNEY), ids(Query.ALL.withParts(Set.of(DirectoryPart.of(Register.SCOTLAND)))));
    }

    @Test
    void bandsBeginAtTheirFirstPound() {
        assertEquals(SizeBand.MICRO, SizeBand.of(9_999L));
        assertEquals(SizeBand.SMALL, SizeBand.of(10_000L));
        assertEquals(SizeBand.SUPER_MAJOR, SizeBand.of(100_000_000L));
    }

    @Test
    void twoHundredAreShownAndAllAreCounted() {
        var many = IntStream.range(0, 1000).mapToObj(at -> Listings.listed("GB-CHC-" + (500_000 + at), "Hall " + at, (long) at, List.of(), List.of())).toList();
        var found = index(many).find(Query.words("hall"));
        assertEquals(1000, found.count());
        assertEquals(IntStream.range(0, 200).mapToObj(at -> "GB-CHC-" + (500_999 - at)).toList(), found.best().stream().map(Hit::id).toList());
    }

    @Test
    void anEmptyDirectoryFindsNothing() {
        assertEquals(Found.NOTHING, index(List.of()).find(Query.words("harbour")));
        assertEquals(-1, index(List.of()).number("GB-CHC-1"));
    }
}
