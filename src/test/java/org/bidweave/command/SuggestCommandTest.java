package org.bidweave.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.bidweave.NorthEast;
import org.bidweave.RegisterCast;
import org.bidweave.TestBids;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Register;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.places.UkPlaces;
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
        assertTrue(page.contains("Joins: Stillwater Bereavement Support"), page);
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
        assertTrue(page.contains("Joins: Tyneside Bereavement Care"), page);
        assertTrue(page.contains("Not entered, and so counted for nothing: staff, bases and specialisms of Tyneside Bereavement Care,"), page);
        assertTrue(page.contains("Still: No partner delivers Bereavement"), page);
        assertTrue(err.toString().startsWith("The registers cannot be searched by Quayside"), err.toString());
    }

    @Test
    void withoutARegisterThatIsSaid() {
        assertEquals(2, run("suggest", westmere, "--pool", "register"));
        assertTrue(err.toString().startsWith("No register is in "), err.toString());
    }
}
