package org.bidweave.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bidweave.NorthEast;
import org.bidweave.RegisterCast;
import org.bidweave.TestBids;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Register;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.model.Bid;
import org.bidweave.model.Costs;
import org.bidweave.model.Exclusion;
import org.bidweave.model.Finances;
import org.bidweave.model.Money;
import org.bidweave.model.OrganisationId;
import org.bidweave.places.UkPlaces;
import org.bidweave.profile.Profiles;
import org.bidweave.storage.DirectoryFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SuggestCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path westmere;

    @BeforeEach
    void write() throws IOException {
        westmere = folder.resolve("westmere.bidweave");
        BidFile.write(TestBids.WESTMERE, westmere);
    }

    private int run(Object... arguments) {
        return CommandRun.of(folder, out, err, (_, _) -> {}, arguments);
    }

    @Test
    void theRepairOfWhatIsSignedIsThatStillwaterSigns() {
        assertEquals(0, run("suggest", westmere, "--view", "secured", "--repair"), err.toString());
        var page = out.toString();
        assertTrue(page.contains("Proven best"), page);
        assertTrue(page.contains("Judged as if everybody had signed"), page);
        assertTrue(page.contains("Signs: Stillwater Bereavement Support"), page);
        assertTrue(page.contains("FIN-02"), page);
    }

    @Test
    void asJsonItHasWhoDoesWhatAndTheBounds() {
        run("suggest", westmere, "--view", "secured", "--goal", "partners,cost", "--top", "2", "--json");
        var best = JsonMapper.shared().readTree(out.toString()).get("suggestions").get(0);
        assertTrue(best.get("proven").asBoolean());
        assertEquals("Harbourlight Community Trust", best.get("lead").asString());
        assertEquals(3, best.get("members").size());
        assertEquals("fewest_blockers", best.get("goals").get(0).get("goal").asString());
        assertEquals(0, best.get("goals").get(0).get("bound").asInt());
    }

    @Test
    void whatCannotBeReadOrWishedIsRefusedInASentence() {
        assertEquals(2, run("suggest", westmere, "--goal", "glory"));
        assertEquals(2, run("suggest", westmere, "--pin", "with=Nobody at all"));
        assertEquals(2, run("suggest", westmere, "--pin", "with=Stillwater", "--pin", "without=Stillwater"));
        var said = err.toString();
        assertTrue(said.contains("--goal is “glory”"), said);
        assertTrue(said.contains("“Nobody at all” is nobody of those who may be chosen."), said);
        assertTrue(said.contains("Stillwater Bereavement Support is to be in and to be left out"), said);
    }

    @Test
    void theRegistersNearTheBidAreAPoolOfWhichOnlyTheTurnoverIsKnown() throws IOException {
        var bid = NorthEast.BID.withOrganisations(NorthEast.BID.organisations().stream()
                .filter(one -> NorthEast.BID.alternative(NorthEast.BID.current()).member(one.id()).isPresent()).toList());
        BidFile.write(bid, westmere);
        try (var directory = new DirectoryFolder(folder, UkPlaces.read())) {
            directory.replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), entries -> RegisterCast.NEAR.forEach(entries));
        }

        run("suggest", westmere, "--pin", "without=Stillwater", "--pool", "register");

        var page = out.toString();
        assertTrue(page.contains("Joins: Saltney Haven for Women and Children"), page);
        assertTrue(page.contains("Not entered, and so counted for nothing: staff, bases and specialisms of Saltney Haven for Women and"), page);
        assertTrue(page.contains("Still: No partner delivers Bereavement"), page);
        assertTrue(err.toString().startsWith("The registers cannot be searched by Quayside"), err.toString());
    }

    @Test
    void myOrganisationsAreAPool() throws IOException {
        var still = TestBids.WESTMERE.organisation(TestBids.STILLWATER).orElseThrow();
        var mine = Profiles.numbered("7").withTender(tender -> tender.withAreas(TestBids.WESTMERE.tender().areas())).withOrganisations(List.of(still));
        write(bid -> bid.withAlternative(bid.current(), alternative -> alternative.withMembers(alternative.members().stream()
                        .filter(member -> !member.organisation().equals(TestBids.STILLWATER)).toList()))
                .withOrganisations(bid.organisations().stream().filter(one -> !one.id().equals(TestBids.STILLWATER)).toList()));

        CommandRun.with(Optional.of(mine), folder, out, err, (_, _) -> {}, "suggest", westmere, "--pool", "mine");
        assertTrue(out.toString().contains("Joins: Stillwater Bereavement Support"), out.toString() + err);
        assertEquals(2, CommandRun.with(Optional.empty(), folder, out, err, (_, _) -> {}, "suggest", westmere, "--pool", "mine"));
        assertTrue(err.toString().contains("so your organisations cannot be read. Close its window first."), err.toString());
        run("suggest", westmere, "--pool", "mine");
        assertTrue(err.toString().contains("You have no organisation that the bid does not have already."), err.toString());
    }

    @Test
    void whatASearchOfTheRegistersFindsIsAPool() throws IOException {
        BidFile.write(NorthEast.BID, westmere);
        try (var directory = new DirectoryFolder(folder, UkPlaces.read())) {
            directory.replace(DirectoryPart.of(Register.ENGLAND_AND_WALES), entries -> RegisterCast.NEAR.forEach(entries));
        }

        run("suggest", westmere, "--pool", "search=Tyneside Bereavement", "--pin", "with=Tyneside");
        assertTrue(out.toString().contains("Joins: Tyneside Bereavement Care"), out.toString() + err);
        assertTrue(err.toString().contains("The search finds 1 charity in the registers; 1 of them may be chosen"), err.toString());
        assertEquals(2, run("suggest", westmere, "--area", "Newcastle upon Tyne"));
        assertTrue(err.toString().contains("--area, --what and --income narrow a search"), err.toString());
    }

    @Test
    void withoutARegisterThatIsSaid() {
        assertEquals(2, run("suggest", westmere, "--pool", "register"));
        assertTrue(err.toString().startsWith("No register is in "), err.toString());
    }

    private void write(UnaryOperator<Bid> change) throws IOException {
        BidFile.write(change.apply(TestBids.WESTMERE), westmere);
    }

    @Test
    void anEmptyPoolIsSaid() throws IOException {
        write(bid -> bid.withAlternative(bid.current(), alternative -> alternative.withMembers(List.of())).withOrganisations(List.of()));

        assertEquals(2, run("suggest", westmere));
        assertEquals("There is nobody to choose from: the pool is empty.", err.toString().strip());
    }

    @Test
    void pinsThatContradictAreSaid() {
        assertEquals(2, run("suggest", westmere, "--pin", "with=Stillwater", "--pin", "with=Lantern", "--pin", "apart=Stillwater,Lantern"));
        assertTrue(err.toString().contains("are both to be in, and are not to be in together."), err.toString());
    }

    @Test
    void ofTwoLeadsOrTwoNumbersOfPartnersNeitherIsTaken() {
        assertEquals(2, run("suggest", westmere, "--pin", "lead=Lantern", "--pin", "lead=Stillwater"));
        assertEquals(2, run("suggest", westmere, "--pin", "lead=Lantern", "--pin", "LEAD=free"));
        assertEquals(2, run("suggest", westmere, "--pin", "most=1", "--pin", "with=Lantern", "--pin", "most=5"));
        var said = err.toString();
        assertTrue(said.contains("--pin lead=Lantern and --pin lead=Stillwater cannot both hold; keep one of them."), said);
        assertTrue(said.contains("--pin lead=Lantern and --pin LEAD=free cannot both hold"), said);
        assertTrue(said.contains("--pin most=1 and --pin most=5 cannot both hold"), said);
        assertTrue(out.toString().isEmpty(), out.toString());

        run("suggest", westmere, "--pin", "lead=Harbourlight", "--pin", "lead=Harbourlight Community Trust", "--pin", "most=3", "--pin", "most=03");
        assertTrue(out.toString().startsWith("1. Harbourlight Community Trust leads"), out.toString() + err);
    }

    @Test
    void whereNothingIsAskedTheLeadAloneIsEnough() throws IOException {
        write(bid -> bid.withTender(tender -> tender
                .withTurnover(tender.turnover().withMultiple(null).withAmount(Money.ZERO))
                .withSpecialisms(List.of()).withAccreditations(List.of()).withReferences(null)
                .withLots(tender.lots().stream().map(lot -> lot.withAreas(List.of())
                        .withVolumes(lot.volumes().stream().map(volume -> volume.withPeople(0)).toList())).toList())));

        run("suggest", westmere);
        assertTrue(out.toString().startsWith("1. Harbourlight Community Trust leads alone."), out.toString());
    }

    @Test
    void anAreaInWhichNobodyIsEndsInThePartnerThatIsMissing() throws IOException {
        write(bid -> bid.withOrganisations(bid.organisations().stream()
                .map(one -> one.withPresence(one.presence().stream().filter(held -> !held.area().equals(TestBids.QUAYSIDE)).toList())).toList()));

        assertEquals(1, run("suggest", westmere));
        assertTrue(out.toString().contains("A partner who brings this would do:"), out.toString());
        assertTrue(out.toString().contains("in Quayside"), out.toString());
    }

    @Test
    void whoseFiguresAreNotEnteredIsNamedAndNotTakenForFine() throws IOException {
        write(bid -> bid.withOrganisations(bid.organisations().stream()
                .map(one -> one.id().equals(TestBids.ASPIRA) ? one.withFinances(Finances.EMPTY).withStaffPools(Map.of()) : one).toList()));

        run("suggest", westmere, "--pin", "without=Stillwater");
        assertTrue(out.toString().contains("turnover and staff of Aspira Nationwide") || out.toString().contains("turnover, staff and bases of Aspira Nationwide"), out.toString());
        assertFalse(out.toString().contains("Joins: Aspira"), out.toString());
    }

    @Test
    void whoseAnswersAreNotEnteredIsNamedAndWhoeverHasAnsweredComesFirst() throws IOException {
        var ready = TestBids.WESTMERE.organisation(TestBids.STILLWATER).orElseThrow().standing().withExclusion(Exclusion.NONE).withLeadTimeWeeks(4);
        write(bid -> bid.withAlternative(bid.current(), alternative -> alternative.withMembers(alternative.members().stream()
                        .filter(member -> !member.organisation().equals(TestBids.STILLWATER)).toList()))
                .withOrganisations(Stream.concat(bid.organisations().stream(), bid.organisations().stream()
                        .filter(one -> one.id().equals(TestBids.STILLWATER))
                        .map(one -> one.withId(new OrganisationId("brightwater")).withName("Brightwater").withStanding(ready))).toList()));

        run("suggest", westmere);
        var page = out.toString().replaceAll("\\s+", " ");
        assertTrue(page.contains("Joins: Brightwater"), page);
        assertTrue(page.contains("Not answered yet, and so not taken for fine: "), page);
        assertTrue(page.contains("Stillwater Bereavement Support"), page);
        assertTrue(page.contains("Not known: Whether a ground of exclusion stands against Harbourlight"), page);

        run("suggest", westmere, "--json");
        var json = JsonMapper.shared().readTree(out.toString().substring(out.toString().indexOf("{")));
        assertTrue(json.get("unknown").toString().contains("\"questions\":[\"lead time\",\"grounds of exclusion\"]"), json.get("unknown").toString());
        assertTrue(json.get("suggestions").get(0).get("unanswered").toString().contains("EXC-02"), json.toString());
    }

    @Test
    void whereTheLowestCostIsWantedItIsSaidWhoseCostIsNotKnown() throws IOException {
        write(bid -> bid.withAlternative(bid.current(), alternative -> alternative.withMembers(alternative.members().stream()
                .map(member -> member.organisation().equals(TestBids.STILLWATER) ? member.withCosts(Costs.EMPTY) : member).toList())));
        var said = "The cost is not known in full: what the work costs Stillwater Bereavement Support is not known, and the price of the people they serve stands for it.";

        run("suggest", westmere);
        assertFalse(page().contains(said), out.toString());
        run("suggest", westmere, "--goal", "cost");
        assertTrue(page().contains("Not known: " + said), out.toString());
        run("suggest", westmere, "--goal", "cost", "--json");
        assertTrue(out.toString().contains("\"uncosted\": \"" + said + "\""), out.toString());
    }

    private String page() {
        return out.toString().replaceAll("\\s+", " ");
    }

    @Test
    void whereTheLeastRiskIsWantedAllThatTheRulesFindIsCountedAndSaid() {
        run("suggest", westmere, "--goal", "risk", "--top", "2");
        assertTrue(out.toString().contains("ranked by all risks that the rules find: "), out.toString());
    }
}
