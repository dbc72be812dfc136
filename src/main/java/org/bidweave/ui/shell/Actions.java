package org.bidweave.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.bidweave.edit.History;
import org.bidweave.ui.shared.Action;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.jspecify.annotations.Nullable;

/// Everything the user can do from anywhere, in the order of the menu. Keys are written as JavaFX reads them; Shortcut is Ctrl, or ⌘ on a Mac.
record Actions(
        Action newBid, Action example, Action canWe, Action importNotice, Action importRegister, Action newOrganisation, Action suggested, Action otherVersion,
        Action openFile, Action saveCopy, Action saveCalendar, Action removeBid, Action quit,
        Action undo, Action redo,
        Action home, Action partners, Action registers, Action tender, Action consortium, Action suggest, Action allocation, Action coverage, Action compare, Action find, Action switchView,
        Action system, Action light, Action dark,
        Action duplicateAlternative, Action renameAlternative, Action makeAlternativeCurrent, Action removeAlternative,
        Action guide, Action keys, Action about) {

    /// `history` is what undo and redo go by: of the open bid, or of my organisations; `null` where neither is at hand.
    static Actions of(Texts texts, Acts acts, ObservableValue<Boolean> bidOpen, ObservableValue<@Nullable History> history) {
        var make = new Maker(texts, bidOpen);
        return new Actions(
                make.always("bid", "new-bid", Icon.ADD, "Shortcut+N", acts::newBid),
                make.always("bid", "example", Icon.HASH, "", acts::openExample),
                make.always("bid", "can-we", Icon.CHECK, "Shortcut+G", acts::canWe),
                make.always("bid", "import-notice", Icon.IMPORT, "Shortcut+I", acts::importNotice),
                make.always("bid", "import-register", Icon.IMPORT, "Shortcut+Shift+R", acts::importRegister),
                make.always("bid", "new-organisation", Icon.PEOPLE, "Shortcut+Shift+N", acts::newOrganisation),
                make.ofBid("bid", "suggested", Icon.WAND, "Shortcut+Shift+I", acts::goImport),
                make.ofBid("bid", "other-version", Icon.IMPORT, "", acts::otherVersion),
                make.always("bid", "open-file", Icon.BOX, "Shortcut+O", acts::openFile),
                make.ofBid("bid", "save-copy", Icon.EXPORT, "Shortcut+Shift+S", acts::saveCopy),
                make.ofBid("bid", "save-calendar", Icon.CALENDAR, "Shortcut+Shift+C", acts::saveCalendar),
                make.ofBid("bid", "remove-bid", Icon.TRASH, "", acts::removeBid),
                make.always("bid", "quit", Icon.CLOSE, "Shortcut+Q", acts::quit),
                make.named("edit", Icon.UNDO, "Shortcut+Z", undoName(texts, history), history.map(h -> !h.past().isEmpty()).orElse(false), acts::undo),
                make.named("edit", Icon.REDO, "Shortcut+Y", redoName(texts, history), history.map(h -> !h.future().isEmpty()).orElse(false), acts::redo),
                make.always("view", "home", Icon.HOME, "Shortcut+1", acts::goHome),
                make.always("view", "partners", Icon.PEOPLE, "Shortcut+Shift+P", acts::goPartners),
                make.always("view", "registers", Icon.LIST, "", acts::goRegisters),
                make.ofBid("view", "tender", Icon.DOCUMENT, "Shortcut+2", acts::goTender),
                make.ofBid("view", "consortium", Icon.HASH, "Shortcut+3", acts::goConsortium),
                make.ofBid("view", "suggest", Icon.WAND, "Shortcut+B", acts::goSuggest),
                make.ofBid("view", "allocation", Icon.COLUMNS, "Shortcut+Shift+A", acts::goAllocation),
                make.ofBid("view", "coverage", Icon.TABLE, "Shortcut+4", acts::goCoverage),
                make.ofBid("view", "compare", Icon.COMPARE, "Shortcut+5", acts::goCompare),
                make.always("view", "find", Icon.SEARCH, "Shortcut+K", acts::find),
                make.ofBid("view", "switch-view", Icon.CHECK, "Shortcut+E", acts::switchView),
                make.always("view", "theme-system", Icon.SETTINGS, "", () -> acts.theme(Theme.Choice.SYSTEM)),
                make.always("view", "theme-light", Icon.SUN, "", () -> acts.theme(Theme.Choice.LIGHT)),
                make.always("view", "theme-dark", Icon.MOON, "", () -> acts.theme(Theme.Choice.DARK)),
                make.ofBid("alternative", "duplicate-alternative", Icon.COPY, "Shortcut+Shift+D", acts::duplicateAlternative),
                make.ofBid("alternative", "rename-alternative", Icon.DOCUMENT, "", acts::renameAlternative),
                make.ofBid("alternative", "make-current", Icon.CHECK, "", acts::makeAlternativeCurrent),
                make.ofBid("alternative", "remove-alternative", Icon.TRASH, "", acts::removeAlternative),
                make.always("help", "guide", Icon.BOOK, "F1", acts::guide),
                make.always("help", "keys", Icon.LIST, "Shift+F1", acts::showKeys),
                make.always("help", "about", Icon.INFO, "", acts::about));
    }

    List<Action> all() {
        return List.of(
                newBid, example, canWe, importNotice, importRegister, newOrganisation, suggested, otherVersion, openFile, saveCopy, saveCalendar, removeBid,
                quit, undo, redo, home, partners, registers, tender, consortium, suggest, allocation, coverage, compare, find, switchView, system,
                light, dark, duplicateAlternative, renameAlternative, makeAlternativeCurrent, removeAlternative, guide, keys, about);
    }

    List<Action> ofAlternatives() {
        return List.of(duplicateAlternative, renameAlternative, makeAlternativeCurrent, removeAlternative);
    }

    /// Lets the keys work anywhere in the window.
    void install(Scene scene) {
        all().forEach(action ->
                action.keys().ifPresent(keys -> scene.getAccelerators().put(keys, action::runIfPossible)));
    }

    private static ObservableValue<String> undoName(Texts texts, ObservableValue<@Nullable History> history) {
        return history.map(h -> h.past().isEmpty() ? texts.of("action.undo") : texts.of("action.undo.named", h.past().getLast().name()))
                .orElse(texts.of("action.undo"));
    }

    private static ObservableValue<String> redoName(Texts texts, ObservableValue<@Nullable History> history) {
        return history.map(h -> h.future().isEmpty() ? texts.of("action.redo") : texts.of("action.redo.named", h.future().getFirst().name()))
                .orElse(texts.of("action.redo"));
    }

    private record Maker(Texts texts, ObservableValue<Boolean> bidOpen) {

        Action always(String group, String key, Icon icon, String keys, Runnable run) {
            return named(group, icon, keys, words(key), new ReadOnlyBooleanWrapper(true), run);
        }

        Action ofBid(String group, String key, Icon icon, String keys, Runnable run) {
            return named(group, icon, keys, words(key), bidOpen, run);
        }

        Action named(String group, Icon icon, String keys, ObservableValue<String> words, ObservableValue<Boolean> possible, Runnable run) {
            var combination = keys.isEmpty() ? Optional.<KeyCombination>empty() : Optional.of(KeyCombination.valueOf(keys));
            return new Action(group, words, icon, combination, possible, run);
        }

        private ObservableValue<String> words(String key) {
            return new ReadOnlyStringWrapper(texts.of("action." + key));
        }
    }
}
