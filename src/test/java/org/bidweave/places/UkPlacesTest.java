package org.bidweave.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.places.Understanding.None;
import org.bidweave.places.Understanding.One;
import org.bidweave.places.Understanding.Several;
import org.bidweave.places.Understanding.Within;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UkPlacesTest {

    private static final UkPlaces UK = UkPlaces.read();

    @Test
    void everyDistrictIsFoundByItsOfficialNameAndByEverySpelling() {
        var missed = new ArrayList<String>();
        int spellings = 0;
        for (var row : Source.districts()) {
            var names = new HashSet<>(Source.spellings(row));
            names.add(Source.cell(row, "lad_name"));
            spellings += names.size();
            names.stream().filter(name -> !codeOf(name).equals(Source.cell(row, "lad_code")))
                    .map(name -> name + " -> " + UK.understand(name)).forEach(missed::add);
        }
        assertEquals(List.of(), missed);
        assertTrue(spellings > 900, "only " + spellings);
    }

    @Test
    void everyDistrictIsTheFirstThatASearchForItsNameFinds() {
        for (var district : UK.districts()) {
            assertEquals(district.code(), UK.search(district.name(), 5).stream().filter(found -> !found.place().wide()).findFirst()
                    .map(found -> found.place().code()).orElse(""), district.name());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "E92000001, 296", "S92000003, 32", "W92000004, 22", "N92000002, 11", "UKN, 11", "UKM, 32", "UKL, 22", "K02000001, 361", "K03000001, 350", "UK, 361",
        "E12000001, 12", "E12000002, 35", "E12000003, 15", "E12000004, 35", "E12000005, 30", "E12000006, 45", "E12000007, 33", "E12000008, 64", "E12000009, 27",
        "UKC, 12", "TLC, 12", "UKM83, 3", "TLM83, 3", "tlm83, 3", "UKD1, 2", "UKH25, 1", "UKG3, 7", "E10000016, 12", "E11000001, 10", "E11000007, 5", "E47000006, 5",
        "E47000014, 7", "E13000001, 14", "E13000002, 19", "UKM2, 12", "UKJ42, 12", "E10000006, 2", "E06000001, 1", "E08000016, 1", "X12, 0"})
    void areasByCodeAreSoManyDistricts(String code, int districts) {
        assertEquals(districts, UK.districtsOf(code).size());
    }

    @Test
    void everyWiderAreaIsMeantByItsNameUnlessAnotherHasIt() {
        var unclear = Table.read("wider.tsv").rows().stream().map(row -> row.cell(1)).filter(name -> !(UK.understand(name) instanceof One)).distinct();
        assertEquals(List.of("West Midlands"), unclear.toList());
        assertEquals("E10000017", codeOf("Lancashire"));
        assertEquals("K04000001", codeOf("Throughout England And Wales"));
    }

    @Test
    void everyAreaForStatisticsIsDistrictsByBothItsCodes() {
        for (var row : Source.statistics()) {
            var byNotice = UK.districtsOf(Source.cell(row, "notice_code"));
            assertTrue(!byNotice.isEmpty(), row.toString());
            assertEquals(byNotice, UK.districtsOf(Source.cell(row, "itl_code")));
        }
    }

    @Test
    void everyEnglishDistrictIsInOneRegionAndTheCountiesAddUp() {
        var regions = IntStream.rangeClosed(1, 9).mapToObj(n -> UK.districtsOf("E1200000" + n)).flatMap(List::stream).toList();
        assertEquals(296, regions.size());
        assertEquals(new HashSet<>(UK.districtsOf("E92000001")), new HashSet<>(regions));
        var inCounties = UK.districts().stream().filter(district -> !district.county().isEmpty()).toList();
        assertEquals(164, inCounties.size());
        assertTrue(inCounties.stream().allMatch(district -> UK.districtsOf(district.county()).contains(district)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "birmingham|E08000025", "Birmingham City Council|E08000025", "BIRMINGHAM  CITY|E08000025", "Birmngham|E08000025", "City of Bristol|E06000023",
        "Bristol, City of|E06000023", "Hull|E06000010", "Caerdydd|W06000015", "Sir Benfro|W06000009", "Ynys Môn|W06000001", "Ynys Mon|W06000001",
        "Rhondda Cynon Taff CBC|W06000016", "Kings Lynn & West Norfolk|E07000146", "St Helens MBC|E08000013", "Saint Helens|E08000013", "Stoke|E06000021",
        "London Borough of Newham|E09000025", "LB Newham|E09000025", "Middlesborough|E06000002", "Co. Durham|E06000047", "Durham County Council|E06000047",
        "Argyll & Bute Council|S12000035", "Edinburgh|S12000036", "Western Isles|S12000013", "BCP|E06000058", "Newport|W06000022", "City of London|E09000001",
        "London|E12000007", "Greater London|E12000007", "Wales|W92000004", "Cymru|W92000004", "Yorkshire and the Humber|E12000003", "Yorkshire & Humber|E12000003",
        "North East England|E12000001", "Kent County Council|E10000016", "Essex|E10000012", "Somerset County Council|E06000066", "Tees Valley|E47000006",
        "Devon CC|E10000008", "Shepway|E07000112", "Cumbria|E10000006", "Northamptonshire|E10000021", "Fife , Scotland , UK|S12000047", "Throughout Highland Council area.|S12000017",
        "Falkirk Council’s area of Operations.|S12000014", "County of Ceredigion|W06000008", "e06000001|E06000001", "E07000097|E07000242", "UKM82|S12000049"})
    void aNameIsUnderstoodAsItsPlace(String typed, String code) {
        assertEquals(code, codeOf(typed), () -> UK.understand(typed).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Birmingham|", "birmingham|", "Barking & Dagenham|", "E06000001|",
        "Birmingham City|“Birmingham City” was understood as Birmingham (E08000025).",
        "Birmngham|“Birmngham” was understood as Birmingham (E08000025).",
        "Cumbria|Cumbria: since April 2023 Cumberland, and Westmorland and Furness.",
        "Strathclyde|Strathclyde: since April 1996 12 districts.",
        "Allerdale|Allerdale has been part of Cumberland (E06000063) since April 2023; it is kept as a place within it.",
        "Old Town, within Hartlepool|“Old Town” is kept as a place of your own within Hartlepool (E06000001).",
        "Newport|“Newport” was understood as Newport (W06000022), the city in Wales; there is also the town on the Isle of Wight and the town in Telford and Wrekin.",
        "Richmond|“Richmond” may be the London borough (E09000027) or the town in North Yorkshire (E06000065).",
        "Newcastle|“Newcastle” may be Newcastle upon Tyne (E08000021) or Newcastle-under-Lyme (E07000195).",
        "West Midlands|“West Midlands” may be the region of 30 districts or the county of 7 districts.",
        "Burley|“Burley” is not in the table of UK places; perhaps Burnley (E07000117) is meant.",
        "Narnia|“Narnia” is not in the table of UK places."})
    void itSaysWhatWasUnderstood(String typed, String said) {
        assertEquals(said == null ? "" : said, UK.understand(typed).said());
    }

    @Test
    void whatBecamePartOfADistrictIsAPlaceWithinIt() {
        assertEquals("E06000063", assertInstanceOf(Within.class, UK.understand("Allerdale Borough Council")).district().code());
        assertEquals("E06000065", assertInstanceOf(Within.class, UK.understand("E07000165")).district().code());
        assertEquals("E09000002", assertInstanceOf(Within.class, UK.understand("Barking")).district().code());
    }

    @Test
    void whatMayBeMoreThanOnePlaceIsNotChosen() {
        assertEquals(2, assertInstanceOf(Several.class, UK.understand("Kingston")).places().size());
        assertInstanceOf(Several.class, UK.understand("West Midlands"));
        assertInstanceOf(None.class, UK.understand("B1 1BB"));
        assertInstanceOf(None.class, UK.understand("North"));
        assertInstanceOf(None.class, UK.understand("South West Scotland"));
        assertInstanceOf(None.class, UK.understand("Old Town, within Narnia"));
    }

    @Test
    void formerAreasAreTheDistrictsOfToday() {
        assertEquals(List.of("Cumberland", "Westmorland and Furness"), names("Cumbria"));
        assertEquals(List.of("Hartlepool", "Middlesbrough", "Redcar and Cleveland", "Stockton-on-Tees"), names("Cleveland"));
        assertEquals(List.of("Ceredigion", "Pembrokeshire", "Carmarthenshire"), names("Dyfed"));
        assertEquals(List.of("North Northamptonshire", "West Northamptonshire"), names("Northants"));
        assertEquals(12, names("Strathclyde").size());
    }

    @Test
    void districtsThatLieOnlyPartlyInAnAreaAreNamed() {
        var west = UK.place("UKD11").orElseThrow();
        assertEquals(List.of("Cumberland", "Westmorland and Furness"), UK.partly(west).stream().map(District::name).toList());
        assertEquals(List.of(), UK.partly(UK.place("UKM83").orElseThrow()));
    }

    @Test
    void aPlaceOfATenderIsKnownByItsCodeOrItsName() {
        assertEquals("North East", UK.of(new Area(new AreaId("a"), "The north", "UKC")).orElseThrow().name());
        assertEquals(3, UK.of(new Area(new AreaId("a"), "Dyfed", "")).orElseThrow().districts().size());
        assertTrue(UK.of(new Area(new AreaId("a"), "Newport", "", "E06000046")).isEmpty());
    }

    @Test
    void districtsHaveACentreAndPeople() {
        var hartlepool = UK.district("E06000001").orElseThrow();
        assertEquals(new Centre(54.66957, -1.25917), hartlepool.centre());
        assertEquals(93_836, hartlepool.people());
        assertTrue(UK.people(UK.place("UK").orElseThrow()) > 67_000_000);
    }

    @Test
    void aSearchFindsWhatIsBeingTyped() {
        assertEquals(List.of("North East", "North East Derbyshire", "North East Lincolnshire"), found("north east").subList(0, 3));
        assertEquals(List.of("Cardiff"), found("caerd"));
        assertEquals("Birmingham", found("birmngh").getFirst());
        assertEquals("Inverclyde, East Renfrewshire, and Renfrewshire", found("TLM83").getFirst());
        assertTrue(found("upon tyne").contains("Newcastle upon Tyne"));
        assertEquals(List.of(), found(" "));
        assertEquals(List.of(), found("xyzzy"));
    }

    @Test
    void placesAreFoundInASentence() {
        assertEquals(List.of("Neath Port Talbot", "Swansea"),
                UK.mentionedIn("The main place of performance is across Swansea and Neath Port Talbot.").stream().map(UkPlace::name).toList());
        assertEquals(List.of("North Ayrshire"), UK.mentionedIn("Across 6 locality areas of North Ayrshire. Premises within North Ayrshire.").stream().map(UkPlace::name).toList());
        assertEquals(List.of(), UK.mentionedIn("reading and hart services"));
    }

    private static List<String> found(String typed) {
        return UK.search(typed, 20).stream().map(found -> found.place().name()).toList();
    }

    private static List<String> names(String typed) {
        return UK.districtsOf(assertInstanceOf(One.class, UK.understand(typed)).place()).stream().map(District::name).toList();
    }

    private static String codeOf(String typed) {
        return UK.understand(typed) instanceof One(var place, _) ? place.code() : "";
    }
}
