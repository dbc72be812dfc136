package org.bidweave.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.places.UkPlaces;
import org.bidweave.profile.CopyInBid;
import org.bidweave.profile.RegisterPool;
import org.bidweave.storage.DirectoryFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Who may be chosen beside those of the plan.
final class PoolOptions {

    private static final String MINE = "mine";
    private static final String REGISTER = "register";
    private static final String SEARCH = "search";

    @Option(names = "--pool", paramLabel = "mine|register|search=WORDS|FILE",
            description = "Who may be chosen beside the consortium and the others the bid knows: mine (my organisations; close Bidweave’s window first),"
                    + " register (those of the imported registers near the bid’s areas), search=WORDS (what a search of the registers finds; its words may"
                    + " be empty, and --area, --what and --income narrow it) or another bid file. Where only bid files are named, the others the bid knows"
                    + " are left out. May be given again.")
    private List<String> pools = List.of();

    @Mixin
    private final SearchOptions search = new SearchOptions();

    /// Where the pools are, and where what is worth knowing of them is said.
    record Place(Path folder, Commands.Program program, LocalDate today, PrintWriter said) {}

    /// The bid's candidates, unless only files are named.
    List<Organisation> organisations(Situation now, Place place) {
        if (search.any() && pools.stream().noneMatch(PoolOptions::searches)) {
            throw new Refusal("--area, --what and --income narrow a search: add --pool search=WORDS.");
        }
        var all = new ArrayList<Organisation>(pools.isEmpty() || !pools.stream().allMatch(PoolOptions::isFile) ? now.candidates() : List.of());
        for (var pool : pools) {
            all.addAll(of(pool, now.with(with(now.bid(), all)), place));
        }
        return all;
    }

    private static Bid with(Bid bid, List<Organisation> more) {
        return bid.withOrganisations(Stream.concat(bid.organisations().stream(),
                more.stream().filter(one -> bid.organisation(one.id()).isEmpty())).toList());
    }

    private static boolean searches(String pool) {
        return pool.equals(SEARCH) || pool.startsWith(SEARCH + "=");
    }

    private static boolean isFile(String pool) {
        return !pool.equals(MINE) && !pool.equals(REGISTER) && !searches(pool);
    }

    private List<Organisation> of(String pool, Situation with, Place place) {
        if (pool.equals(MINE)) {
            return mine(with.bid(), place);
        }
        return isFile(pool) ? ChosenBid.read(Path.of(pool)).organisations() : registered(pool, with, place);
    }

    /// Each as if those before it were in the bid, so that nobody comes twice.
    private static List<Organisation> mine(Bid bid, Place place) {
        var profiles = place.program().organisations(place.folder()).orElseThrow(() -> new Refusal("Bidweave has the workspace " + place.folder()
                + " open, so your organisations cannot be read. Close its window first."));
        var all = bid;
        for (var profile : profiles.organisations()) {
            var copy = new CopyInBid(profiles, profile);
            all = copy.in(all).isPresent() ? all : copy.with(all, place.today());
        }
        var found = all.organisations().subList(bid.organisations().size(), all.organisations().size());
        if (found.isEmpty()) {
            place.said().println("You have no organisation that the bid does not have already.");
        }
        return found;
    }

    private List<Organisation> registered(String pool, Situation with, Place place) {
        var uk = UkPlaces.read();
        try (var directory = new DirectoryFolder(place.folder(), uk)) {
            directory.load().forEach(place.said()::println);
            if (directory.held().isEmpty()) {
                throw new Refusal("No register is in " + place.folder() + " yet; “register import PATH” brings one in.");
            }
            var registers = new RegisterPool(with, uk, directory);
            return searches(pool) ? searched(pool, registers, place) : near(registers, place);
        }
    }

    private static List<Organisation> near(RegisterPool registers, Place place) {
        var found = registers.near();
        if (!found.unplaced().isEmpty()) {
            place.said().println("The registers cannot be searched by " + Words.list(found.unplaced())
                    + ": nobody knows where that is. Enter the district under Tender.");
        }
        return found.organisations();
    }

    private List<Organisation> searched(String pool, RegisterPool registers, Place place) {
        search.require(registers.directory());
        var found = registers.of(search.query(pool.equals(SEARCH) ? "" : pool.substring(SEARCH.length() + 1), registers.uk()));
        place.said().println(found.organisations().isEmpty() ? "The search of the registers finds nobody whom the bid does not have already."
                : "The search finds " + Words.count(found.all()) + (found.all() == 1 ? " charity" : " charities") + " in the registers; "
                        + found.organisations().size() + " of them may be chosen beside those the bid has.");
        return found.organisations();
    }
}
