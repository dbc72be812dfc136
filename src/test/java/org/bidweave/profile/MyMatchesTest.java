package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.bidweave.directory.Query;
import org.bidweave.directory.Reach;
import org.bidweave.directory.SizeBand;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Finances;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.YearOfAccounts;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;
import org.bidweave.profile.MyMatches.Match;
import org.junit.jupiter.api.Test;

class MyMatchesTest {

    private static final UkPlaces UK = UkPlaces.read();
    private static final AreaId LEEDS = new AreaId("leeds");
    private static final AreaId YORKSHIRE = new AreaId("yorkshire");

    private static final Organisation ACORN = organisation("Acorn Advice", YORKSHIRE)
            .withFinances(income(145_000)).withRegisterId("GB-CHC-1000003");
    private static final Organisation BEACON = organisation("Beacon Housing", LEEDS).withProfile(it -> it.withWorks(List.of("Accommodation/housing")));
    private static final Organisation CEDAR = organisation("Cedar Café");

    private static final MyMatches MINE = new MyMatches(Profiles.none()
            .withTender(tender -> tender.withAreas(List.of(new Area(LEEDS, "Leeds", ""), new Area(YORKSHIRE, "Yorkshire", "E12000003"))))
            .withOrganisations(List.of(ACORN, BEACON, CEDAR)), () -> UK);

    private static Finances income(long pounds) {
        return Finances.EMPTY.withAccounts(List.of(new YearOfAccounts(null, Money.of(pounds), null, null)));
    }

    private static Organisation organisation(String name, AreaId... places) {
        return Organisation.named(new OrganisationId(name), name).withHomeAreas(List.of(places));
    }

    private static List<String> names(Query query) {
        return MINE.find(query).stream().map(Match::organisation).map(Organisation::name).toList();
    }

    private static UkPlace place(String name) {
        return UK.search(name, 1).getFirst().place();
    }

    @Test
    void wordsAreFoundInAnyOrderWithoutAccentsAndByNumber() {
        assertEquals(List.of("Acorn Advice"), names(Query.words("advice aco")));
        assertEquals(List.of("Cedar Café"), names(Query.words("cafe")));
        assertEquals(List.of("Acorn Advice"), names(Query.words("1000003")));
    }

    @Test
    void aSlipOfTheKeyboardIsForgivenOnlyWhereNoNameHasTheWords() {
        assertEquals(List.of("Beacon Housing"), names(Query.words("beecon")));
        assertEquals(true, MINE.find(Query.words("beecon")).getFirst().alike());
    }

    @Test
    void whoWorksNearerComesFirstAndWhoSaysNoPlaceComesLast() {
        var found = MINE.find(Query.ALL.withAreas(List.of(place("Leeds"))));
        assertEquals(List.of("Beacon Housing", "Acorn Advice", "Cedar Café"), found.stream().map(match -> match.organisation().name()).toList());
        assertEquals(List.of(Reach.HERE, Reach.REGION), found.stream().limit(2).map(Match::reach).toList());
        assertEquals(List.of("Cedar Café"), names(Query.ALL.withAreas(List.of(place("Cornwall")))));
    }

    @Test
    void aKnownFigureRulesOutAndAnUnknownOneDoesNot() {
        assertEquals(List.of("Beacon Housing", "Cedar Café"), names(Query.ALL.withIncome(200_000L, null)));
        assertEquals(List.of("Acorn Advice", "Beacon Housing", "Cedar Café"), names(Query.ALL.withSizes(Set.of(SizeBand.MEDIUM))));
        assertEquals(List.of("Acorn Advice", "Cedar Café"), names(Query.ALL.withWorks(List.of("Arts"))));
    }

    @Test
    void nobodyIsKeptAtFirst() {
        assertEquals(List.of(), new MyMatches(Bid.empty(Profiles.ID), () -> UK).find(Query.ALL));
    }
}
