package org.bidweave.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.bidweave.TestBids;
import org.bidweave.edit.Edit;
import org.bidweave.edit.History;
import org.bidweave.model.Progress;
import org.bidweave.ui.shared.Action;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;

class ActionsTest {

    private final List<String> done = new ArrayList<>();
    private final SimpleObjectProperty<History> history = new SimpleObjectProperty<>();
    private final Texts texts = new Texts(Locale.UK);
    private final Actions actions = Actions.of(texts, recording(), history.map(h -> h != null).orElse(false), history);

    private Acts recording() {
        return (Acts) Proxy.newProxyInstance(Acts.class.getClassLoader(), new Class<?>[] {Acts.class}, (proxy, method, arguments) -> {
            done.add(method.getName());
            return null;
        });
    }

    @Test
    void noKeysStandForTwoActions() {
        var keys = actions.all().stream().flatMap(action -> action.keys().stream()).toList();
        assertEquals(keys.size(), new HashSet<>(keys).size(), keys.toString());
    }

    @Test
    void everyActionStandsOnceInTheMenuAndHasWords() {
        assertEquals(Actions.class.getRecordComponents().length, new HashSet<>(actions.all()).size());
        actions.all().forEach(action -> {
            assertFalse(action.words().getValue().isBlank());
            assertFalse(texts.of("menu." + action.group()).isBlank());
        });
    }

    @Test
    void withoutABidItsActionsWait() {
        actions.all().forEach(Action::runIfPossible);
        assertTrue(done.contains("newBid"));
        assertFalse(done.contains("undo") || done.contains("removeBid") || done.contains("switchView"), done.toString());
    }

    @Test
    void undoAndRedoNameWhatTheyTakeBack() {
        history.set(History.of(TestBids.WESTMERE).apply(new Edit("Lantern’s share", bid -> bid.withProgress(Progress.SUBMIT))));
        assertEquals("Undo: Lantern’s share", actions.undo().words().getValue());
        assertFalse(actions.redo().possible().getValue());
        history.set(history.get().undo());
        assertEquals("Undo", actions.undo().words().getValue());
        assertEquals("Redo: Lantern’s share", actions.redo().words().getValue());
        actions.redo().runIfPossible();
        assertEquals(List.of("redo"), done);
    }
}
