package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Contact;
import org.bidweave.model.LogEntry;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Organisation LANTERN = Organisation.named(new OrganisationId("lantern"), "Lantern Trust").withProfile(profile -> profile
            .withEmployees(12)
            .withContacts(List.of(new Contact("Ada Brook", "Director", "ada@example.org", "")))
            .withLog(List.of(new LogEntry(TODAY, "Paid late", false))));
    private static final Organisation HARBOUR = Organisation.named(new OrganisationId("harbour"), "Harbour Café").withRegisterId("GB-CHC-1");
    private static final Bid PROFILES = Profiles.numbered("ours").withOrganisations(List.of(LANTERN, HARBOUR));
    private static final Bid EMPTY = Bid.empty(new BidId("b"));

    @TempDir
    private Path folder;

    private final Bid bid = new CopyInBid(PROFILES, LANTERN).with(EMPTY, TODAY);
    private final OrganisationId copy = bid.organisations().getFirst().id();

    private static Bid better(int employees) {
        return PROFILES.withOrganisation(LANTERN.id(), one -> one.withProfile(profile -> profile
                .withEmployees(employees).withSource(new Source("employees", "Annual report", LocalDate.of(2026, 10, 1)))));
    }

    @Test
    void aCopyKnowsItsDayAndWhatTheDirectoryKnowsBetterWithItsSource() {
        var outdated = Origins.of(bid, better(15)).outdated();
        assertEquals(1, outdated.size());
        assertEquals(TODAY, outdated.getFirst().origin().on());
        assertEquals("Annual report", outdated.getFirst().origin().news().getFirst().source().name());
        assertEquals(List.of(), Origins.of(bid, PROFILES).outdated());
    }

    @Test
    void allOfItIsTakenInOneStepWithItsSources() {
        var taken = Origins.of(bid, better(15)).takeAll(TODAY.plusDays(1)).change().apply(bid);
        var now = taken.organisations().getFirst();
        assertEquals(15, now.profile().employees());
        assertEquals("Annual report", now.profile().source("employees").orElseThrow().name());
        assertEquals(new Origin.Copied(new CopyInBid(better(15), better(15).organisations().getFirst()), TODAY.plusDays(1), List.of()),
                Origins.of(taken, better(15)).of(copy).orElseThrow());
    }

    @Test
    void aCopyFollowsItsProfileIntoTheOneThatItWasMergedWith() {
        var merged = PROFILES.withOrganisations(List.of(HARBOUR.withProfile(profile -> profile.withFormerIds(List.of("lantern")))));
        var origin = assertInstanceOf(Origin.Copied.class, Origins.of(bid, merged).of(copy).orElseThrow());
        assertEquals(HARBOUR.id(), origin.from().profile().id());
    }

    @Test
    void aCopyOutlivesItsProfile() {
        var without = PROFILES.withOrganisations(List.of(HARBOUR));
        assertEquals(new Origin.Gone(TODAY, Optional.empty()), Origins.of(bid, without).of(copy).orElseThrow());
        assertEquals(12, bid.organisations().getFirst().profile().employees());
    }

    @Test
    void aCopyOutOfSomebodyElsesDirectoryIsNoneOfOursEvenUnderAnIdThatWeHave() {
        var theirs = new CopyInBid(Profiles.numbered("theirs").withOrganisations(List.of(LANTERN)), LANTERN).with(EMPTY, TODAY);
        var origin = assertInstanceOf(Origin.Elsewhere.class, Origins.of(theirs, better(15)).of(copy).orElseThrow());
        assertEquals(LANTERN.id(), origin.alike().orElseThrow().profile().id());
        assertTrue(Origins.of(theirs, better(15)).outdated().isEmpty());
    }

    @Test
    void whatWasEnteredHereMayBeOneOfMineByNumberOrByNameHoweverItIsWritten() {
        var entered = EMPTY.withOrganisations(List.of(
                Organisation.named(new OrganisationId("a"), "Harbour, at the quay").withRegisterId("GB-CHC-1"),
                Organisation.named(new OrganisationId("b"), "LANTERN  trust"),
                Organisation.named(new OrganisationId("c"), "Harbour Cafe").withRegisterId("GB-CHC-2"),
                Organisation.named(new OrganisationId("d"), "Somebody new")));
        var alike = entered.organisations().stream()
                .map(one -> Origins.of(entered, PROFILES).of(one.id()).flatMap(Origin::alike).map(it -> it.profile().name()).orElse("nobody")).toList();
        assertEquals(List.of("Harbour Café", "Lantern Trust", "nobody", "nobody"), alike);
    }

    @Test
    void whatHasItsCopyInTheBidIsNotLookedForAgain() {
        var twice = bid.withOrganisations(List.of(bid.organisations().getFirst(), Organisation.named(new OrganisationId("again"), "Lantern Trust")));
        assertEquals(new Origin.Entered(Optional.empty()), Origins.of(twice, PROFILES).of(new OrganisationId("again")).orElseThrow());
    }

    @Test
    void aLinkChangesNothingButThatDifferencesAreNews() {
        var entered = EMPTY.withOrganisations(List.of(
                Organisation.named(new OrganisationId("a"), "Lantern Trust").withProfile(profile -> profile.withVolunteers(4))));
        var linked = new CopyInBid(PROFILES, LANTERN).link(entered.organisations().getFirst(), TODAY).change().apply(entered);
        assertEquals(entered.organisations().getFirst(), linked.organisations().getFirst().withCopiedFrom(null));
        var news = Origins.of(linked, PROFILES).outdated().getFirst().origin().news();
        assertEquals(List.of("Employees"), news.stream().map(one -> one.field().name()).toList());
    }

    @Test
    void aBidFileHasNobodysNameAndKnowsItsDirectory() throws IOException {
        var file = folder.resolve("b.bidweave");
        BidFile.write(Origins.of(bid, better(15)).takeAll(TODAY).change().apply(bid), file);
        var read = BidFile.read(file).organisations().getFirst();
        assertEquals(List.of(), read.profile().contacts());
        assertEquals(List.of(), read.profile().log());
        assertEquals(15, read.profile().employees());
        var from = read.copiedFrom();
        assertEquals("ours/lantern", from == null ? "" : from.directory() + "/" + from.profile());
    }

    @Test
    void myOrganisationsAreFoundByTheBeginningsOfTheirWordsInAnyOrder() {
        assertEquals(List.of(HARBOUR), Profiles.found(PROFILES, "caf harb"));
        assertEquals(List.of(HARBOUR), Profiles.found(PROFILES, "chc 1"));
        assertEquals(List.of(), Profiles.found(PROFILES, "arbour"));
    }
}
