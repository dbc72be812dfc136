package org.bidweave.ui.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Puts the words of one paragraph into a flow: strong ones, keys and names in frames, and links, which the keyboard reaches.
final class Words extends AbstractVisitor {

    private final String page;
    private final Consumer<Address> follow;
    private final TextFlow flow = new TextFlow();
    private final Deque<String> styles = new ArrayDeque<>();

    private Words(String page, Consumer<Address> follow) {
        this.page = page;
        this.follow = follow;
    }

    static TextFlow of(Node paragraph, String page, Consumer<Address> follow) {
        var words = new Words(page, follow);
        words.visitChildren(paragraph);
        words.flow.getStyleClass().add("guide-words");
        return words.flow;
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled("medium", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled("strong", strong);
    }

    @Override
    public void visit(Code code) {
        var key = new Label(code.getLiteral());
        key.getStyleClass().addAll("key-hint", "guide-key");
        flow.getChildren().add(key);
    }

    /// What leads out of the guide stays words, as Bidweave opens no connection.
    @Override
    public void visit(Link link) {
        Address.of(link.getDestination(), page).ifPresentOrElse(address -> {
            var shown = new Hyperlink(Page.plain(link));
            shown.getStyleClass().add("guide-link");
            shown.setOnAction(_ -> follow.accept(address));
            flow.getChildren().add(shown);
        }, () -> visitChildren(link));
    }

    private void styled(String style, Node inner) {
        styles.push(style);
        visitChildren(inner);
        styles.pop();
    }

    private void add(String words) {
        var text = new javafx.scene.text.Text(words);
        text.getStyleClass().addAll(styles);
        flow.getChildren().add(text);
    }
}
