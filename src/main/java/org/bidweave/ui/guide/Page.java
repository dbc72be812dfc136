package org.bidweave.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// A page of the guide in its sections; the first is the top, which goes by the empty anchor too.
public record Page(String name, List<Section> sections) {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    public Page {
        sections = List.copyOf(sections);
    }

    /// A page must begin with its heading.
    static Page of(String name, String markdown) {
        var sections = new ArrayList<Section>();
        var document = PARSER.parse(markdown);
        for (var block = document.getFirstChild(); block != null;) {
            if (!(block instanceof Heading heading)) {
                throw new IllegalArgumentException("The guide’s page “" + name + "” does not begin with a heading.");
            }
            var under = new ArrayList<Node>();
            block = heading.getNext();
            while (block != null && !(block instanceof Heading)) {
                under.add(block);
                block = block.getNext();
            }
            sections.add(section(name, heading, under));
        }
        return new Page(name, sections);
    }

    private static Section section(String page, Heading heading, List<Node> under) {
        var words = plain(heading);
        var anchor = heading.getLevel() == 1 ? "" : Address.anchor(words);
        return new Section(new Address(page, anchor), words, heading.getLevel(), under, String.join(" ", under.stream().map(Page::plain).toList()));
    }

    /// The words of a node without what marks them; a picture's are what it says it shows.
    static String plain(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(Paragraph paragraph) {
                super.visit(paragraph);
                words.append(' ');
            }

            @Override
            public void visit(CustomNode cell) {
                super.visit(cell);
                words.append(' ');
            }
        });
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    public String title() {
        return sections.getFirst().heading();
    }

    Optional<Section> section(String anchor) {
        return sections.stream().filter(section -> section.address().anchor().equals(anchor)).findFirst();
    }
}
