package org.bidweave.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.Checks;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.TenderField;
import org.bidweave.check.TenderSection;
import org.bidweave.directory.Query;
import org.bidweave.model.AreaId;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

/// The guide holds together: links, pictures, places, rules.
class GuideTest {

    private static final Path PAGES = Path.of("src/site/markdown/guide");
    private static final Path PICTURES = Path.of("src/site/resources/images");
    private static final long MOST_BYTES = 3_000_000;
    private static final int LONGEST_LINK = 60;

    private final Guide guide = Guide.read();
    private final Topic topic = new Topic(new Texts(Locale.UK));

    private record Linked(String from, String to, String words) {}

    private List<Linked> links() {
        var links = new ArrayList<Linked>();
        each((page, block) -> block.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(new Linked(page.name(), link.getDestination(), Page.plain(link)));
            }
        }));
        return links;
    }

    private List<Image> pictures() {
        var pictures = new ArrayList<Image>();
        each((_, block) -> block.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                pictures.add(image);
            }
        }));
        return pictures;
    }

    private void each(BiConsumer<Page, Node> look) {
        guide.pages().forEach(page -> page.sections().forEach(section -> section.blocks().forEach(block -> look.accept(page, block))));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        var dead = links().stream().filter(link -> Address.of(link.to(), link.from()).flatMap(guide::section).isEmpty()).toList();
        assertEquals(List.of(), dead);
        assertTrue(links().size() > 30);
    }

    @Test
    void linksAreShortAsTheyDoNotBreakIntoLines() {
        assertEquals(List.of(), links().stream().filter(link -> link.words().length() > LONGEST_LINK).toList());
    }

    @Test
    void everyFileOfTheGuideIsAPageOfIt() throws IOException {
        assertEquals(names(PAGES, ".md"), guide.pages().stream().map(Page::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyPictureIsThereSaysWhatItShowsAndIsSmall() throws IOException {
        var shown = new TreeSet<String>();
        for (var picture : pictures()) {
            assertTrue(Files.exists(PAGES.resolve(picture.getDestination())), picture.getDestination());
            assertTrue(Guide.picture(picture.getDestination()).isPresent(), picture.getDestination());
            assertTrue(Page.plain(picture).length() > 20, picture.getDestination());
            shown.add(picture.getDestination().replaceAll(".*/|\\.png", ""));
        }
        assertEquals(names(PICTURES, ".png"), shown);
        long bytes = 0;
        for (var name : shown) {
            bytes += Files.size(PICTURES.resolve(name + ".png"));
        }
        assertTrue(bytes < MOST_BYTES, bytes + " bytes");
    }

    private static Set<String> names(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length())).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void noTwoSectionsOfAPageGoByTheSameAnchor() {
        guide.pages().forEach(page -> {
            var anchors = page.sections().stream().map(section -> section.address().anchor()).toList();
            assertEquals(new HashSet<>(anchors).size(), anchors.size(), page.name());
        });
    }

    @Test
    void everyPlaceHasAPage() {
        var somebody = new OrganisationId("somebody");
        var places = Stream.of(
                new Place.Home(), new Place.Notices(), new Place.Partners(), new Place.FindPartners(null), new Place.Registers(),
                new Place.Profile(somebody), new Place.ProfileName(somebody), new Place.Compare(), new Place.Suggest(), new Place.SuggestFrom(Query.ALL, true), new Place.Tender(null), new Place.Consortium(null, null), new Place.Consortium(somebody, null),
                new Place.AskedField(new Fix.OpenTender(TenderField.SUBMISSION, "", ""), About.THE_BID), new Place.EntryField(new Fix.OpenMember(somebody, MemberSection.STAGE, "", ""), About.THE_BID),
                new Place.Allocation(), new Place.Coverage(null, null), new Place.Coverage(null, new AreaId("north")),
                new Place.Findings("FIN-02"), new Place.Import(), new Place.OtherVersion(null));
        var seen = new HashSet<Class<?>>();
        places.forEach(place -> {
            seen.add(place.getClass());
            assertTrue(guide.section(topic.of(place)).isPresent(), () -> place + " → " + topic.of(place));
        });
        assertEquals(Set.of(Place.class.getPermittedSubclasses()), seen);
    }

    @Test
    void everySectionOfTheTenderIsExplained() {
        for (var section : TenderSection.values()) {
            var address = topic.of(new Place.Tender(section));
            assertTrue(guide.section(address).filter(found -> !found.text().isBlank()).isPresent(), address.toString());
        }
    }

    @Test
    void everyRuleIsInItWithItsQuestionAndItsSource() {
        for (var rule : Checks.STANDARD.rules()) {
            var section = guide.section(topic.of(new Place.Findings(rule.id()))).orElseThrow(() -> new AssertionError(rule.id()));
            assertEquals(rule.id() + " " + rule.name(), section.heading());
            assertTrue(section.text().contains(rule.question()) && section.text().contains(rule.source()), section.text());
        }
        assertEquals(Address.top("rules"), topic.of(new Place.Findings("XYZ-99")));
    }

    @Test
    void thereAreAtLeastTwelveQuestionsEachWithAnAnswer() {
        var questions = guide.page(Address.top("questions")).orElseThrow().sections().stream().filter(section -> section.level() == 2).toList();
        assertTrue(questions.size() >= 12);
        questions.forEach(question -> assertTrue(question.text().length() > 20, question.heading()));
    }

    @Test
    void wordsAreFoundInHeadingsFirstAndThenInTexts() {
        var found = guide.find("unknown");
        assertEquals("Why is it unknown?", found.getFirst().heading());
        assertTrue(found.stream().anyMatch(section -> section.address().page().equals("tender")));
        assertEquals(List.of(), guide.find("unknown zebra"));
    }
}
