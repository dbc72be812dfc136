package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.bidweave.check.Checks;
import org.bidweave.edit.Edit;
import org.bidweave.edit.ProfileEdits;
import org.bidweave.edit.Step;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Contact;
import org.bidweave.model.LogEntry;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.profile.CopyInBid;
import org.bidweave.profile.ErasedPerson;
import org.bidweave.profile.Profiles;
import org.bidweave.session.Background;
import org.bidweave.session.Rewritten;
import org.bidweave.session.Session;
import org.bidweave.storage.WorkspaceLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person who is erased is gone from the store: from the profile, from every step that undo leads to, from the backups, and from the bytes
/// of the database.
class ErasureTest {

    private static final Clock CLOCK = Clock.fixed(TestBids.TODAY.atTime(9, 2).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final Contact ZEPHYRINE = new Contact("Zephyrine Quillfeather", "Director", "zq@lanternwick.example", "07700 900123");
    private static final Contact STAYS = new Contact("Ambrose Keld", "Chair", "ak@lanternwick.example", "");
    private static final Organisation LANTERN = Organisation.named(new OrganisationId("lantern"), "Lantern Trust");

    @TempDir
    private Path folder;

    @Test
    void aPersonIsGoneFromTheProfileTheStepsTheBackupsAndTheFile() {
        run(kept -> {
            var session = session(kept);
            session.apply(new Edit("Add Lantern", bid -> bid.withOrganisations(List.of(LANTERN))));
            session.apply(contacts(List.of(new Contact("Zephyrin Quillfeather", "", "", ""), STAYS)));
            session.apply(contacts(List.of(ZEPHYRINE, STAYS)));
            session.apply(ProfileEdits.of(LANTERN).setLog(List.of(new LogEntry(TestBids.TODAY, "zephyrine quillfeather rang", false))));
            session.apply(ProfileEdits.of(LANTERN).setEmployees(12));
            session.undo();
        });
        assertTrue(files().contains("Zephyrin"));
        run(kept -> {
            var session = session(kept);
            var told = new ArrayList<Rewritten>();
            session.rewrite(ErasedPerson.of(session.bid(), ZEPHYRINE), kept::rewrite, told::add);
            assertEquals(List.of(new Rewritten(List.of(Profiles.ID), 1, List.of())), told);
            assertEquals(List.of("Lantern’s employees"), names(session.historyProperty().get().future()));
        });
        assertFalse(files().contains("Zephyrin") || files().contains("ephyrine quill") || files().contains("zq@"));
        run(kept -> {
            var session = session(kept);
            var profile = session.bid().organisations().getFirst().profile();
            assertEquals(List.of(STAYS), profile.contacts());
            assertEquals("someone rang", profile.log().getFirst().what());
            assertEquals(List.of("Add Lantern", "Lantern’s contacts", "Lantern’s log"), names(session.historyProperty().get().past()));
            session.redo();
            assertEquals(12, session.bid().organisations().getFirst().profile().employees());
            session.undo();
            session.undo();
            session.undo();
            assertEquals(List.of(LANTERN), session.bid().organisations());
        });
    }

    @Test
    void aPersonIsGoneFromTheCopiesInBidsTooEvenOfOneTakenOffTheBoard() {
        var told = new ArrayList<Rewritten>();
        run(kept -> {
            var session = session(kept);
            session.apply(new Edit("Add Lantern", bid -> bid.withOrganisations(List.of(LANTERN.withProfile(profile ->
                    profile.withContacts(List.of(ZEPHYRINE)).withRedLines(List.of("Ask Zephyrine Quillfeather first")))))));
            for (var title : List.of("One", "Two", "Without")) {
                var bid = Bid.empty(new BidId(UUID.randomUUID().toString())).withTender(tender -> tender.withBasics(tender.basics().withTitle(title)));
                kept.add(title.equals("Without") ? bid
                        : new CopyInBid(session.bid(), session.bid().organisations().getFirst()).with(bid, TestBids.TODAY));
            }
            var second = kept.bids().stream().filter(bid -> bid.tender().basics().title().equals("Two")).findFirst().orElseThrow();
            kept.keeping(second.id()).edited("Clear", second, second.withOrganisations(List.of()));
            kept.remove(second.id());
        });
        assertTrue(files().contains("Zephyrine"));
        run(kept -> {
            var session = session(kept);
            var before = kept.bids();
            session.rewrite(ErasedPerson.of(session.bid(), ZEPHYRINE), kept::rewrite, told::add);
            var copy = kept.bids().stream().flatMap(bid -> bid.organisations().stream()).findFirst().orElseThrow();
            assertEquals(List.of("Ask someone first"), copy.profile().redLines());
            assertTrue(Objects.requireNonNull(copy.copiedFrom()).seen().containsValue("Ask someone first"));
            assertTrue(kept.bids().containsAll(before.stream().filter(bid -> bid.organisations().isEmpty()).toList()));
        });
        assertEquals(3, told.getFirst().bids().size());
        assertFalse(files().contains("ephyrine"));
    }

    @Test
    void peopleOfOneNameWithDifferentAddressesAreTwo() {
        var namesake = new Contact(ZEPHYRINE.name(), "Trustee", "other@stillwater.example", "");
        var profiles = Profiles.none().withOrganisations(List.of(LANTERN.withProfile(profile -> profile.withContacts(List.of(ZEPHYRINE, namesake)))));
        var erased = ErasedPerson.of(profiles, ZEPHYRINE);
        assertEquals(List.of(namesake), erased.apply(profiles).organisations().getFirst().profile().contacts());
        assertEquals(Set.of(namesake.name()), erased.staying());
    }

    @Test
    void onlyWholeWordsAreTakenForAPerson() {
        var mark = new Contact("Mark", "", "", "");
        var jo = new Contact("Jo", "", "", "");
        var log = List.of(new LogEntry(TestBids.TODAY, "mark spoke of marketing in Denmark; Jo Ann and Mark’s joint plan", false));
        var profiles = Profiles.none().withOrganisations(List.of(LANTERN.withProfile(profile -> profile.withContacts(List.of(mark, jo)).withLog(log))));
        var without = ErasedPerson.of(profiles, jo).apply(ErasedPerson.of(profiles, mark).apply(profiles));
        assertEquals("someone spoke of marketing in Denmark; someone Ann and someone’s joint plan",
                without.organisations().getFirst().profile().log().getFirst().what());
    }

    private static Edit contacts(List<Contact> contacts) {
        return ProfileEdits.of(LANTERN).setContacts(contacts);
    }

    private static List<String> names(List<Step> steps) {
        return steps.stream().map(step -> step.name()).toList();
    }

    private static Session session(Kept kept) {
        return new Session(kept.profiles(), Checks.STANDARD, Background.NONE, kept.keeping(Profiles.ID), CLOCK);
    }

    private void run(Consumer<Kept> work) {
        try (var lock = WorkspaceLock.take(folder).orElseThrow()) {
            var kept = new Kept(lock, CLOCK);
            work.accept(kept);
            kept.close();
        }
    }

    /// All that is in the files of the workspace; of backups what they unpack to.
    private String files() {
        try (var all = Files.walk(folder)) {
            var text = new StringBuilder();
            all.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".lock")).forEach(file -> text.append(read(file)));
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return file.toString().endsWith(".bidweave") ? BidFile.read(file).toString() : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
