package org.bidweave.ui.shell;

import java.time.InstantSource;
import org.bidweave.session.Background;
import org.bidweave.session.Library;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;

/// What the window is given to work with.
public record Desk(Library library, Background background, InstantSource clock, Texts texts, Theme theme) {}
