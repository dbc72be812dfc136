package org.bidweave.ui.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/// The user guide, in the order in which its first page links to the others.
public record Guide(List<Page> pages) {

    static final String FIRST = "index";
    private static final String FOLDER = "/org/bidweave/guide/";

    public Guide {
        pages = List.copyOf(pages);
    }

    /// The guide that ships with the program. Takes the time of reading a few files.
    public static Guide read() {
        var first = page(FIRST);
        var pages = new ArrayList<>(List.of(first));
        links(first).stream().map(Address::page).distinct().filter(name -> !name.equals(FIRST)).forEach(name -> pages.add(page(name)));
        return new Guide(pages);
    }

    private static Page page(String name) {
        try (var file = Guide.class.getResourceAsStream(FOLDER + name + ".md")) {
            if (file == null) {
                throw new IllegalStateException("The guide’s page “" + name + "” is not in this program.");
            }
            return Page.of(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the links of a page lead within the guide, in their order.
    static List<Address> links(Page page) {
        var links = new ArrayList<Address>();
        page.sections().stream().flatMap(section -> section.blocks().stream()).forEach(block -> block.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                Address.of(link.getDestination(), page.name()).ifPresent(links::add);
            }
        }));
        return links;
    }

    /// The picture of that file name, as an address that JavaFX loads; empty where the program has none.
    static Optional<String> picture(String path) {
        var file = path.substring(path.lastIndexOf('/') + 1);
        return Optional.ofNullable(Guide.class.getResource(FOLDER + "images/" + file)).map(Object::toString);
    }

    public Optional<Page> page(Address address) {
        return pages.stream().filter(page -> page.name().equals(address.page())).findFirst();
    }

    public Optional<Section> section(Address address) {
        return page(address).flatMap(page -> page.section(address.anchor()));
    }

    public List<Section> sections() {
        return pages.stream().flatMap(page -> page.sections().stream()).toList();
    }

    /// The sections with all of the words, those first that have them in their heading.
    public List<Section> find(String words) {
        var sought = words.toLowerCase(Locale.UK).strip().split("\\s+", -1);
        var found = sections().stream().filter(section -> has(section.heading() + " " + section.text(), sought)).toList();
        return Stream.concat(
                found.stream().filter(section -> has(section.heading(), sought)),
                found.stream().filter(section -> !has(section.heading(), sought))).toList();
    }

    private static boolean has(String text, String[] sought) {
        var lower = text.toLowerCase(Locale.UK);
        return Stream.of(sought).allMatch(lower::contains);
    }
}
